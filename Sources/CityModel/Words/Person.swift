/// Somebody who acts: a holder of an account, or a resident known only by a secret link.
package enum Person {}
