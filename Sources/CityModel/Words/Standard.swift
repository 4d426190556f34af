/// A checklist that an object meets or not (标准); here only the kind of its ids.
package enum Standard {}
