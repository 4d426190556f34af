/// A register of objects of one kind (台账); here only the kind of its ids.
package enum Register {}
