import CityModel
import Foundation
import GRDB

extension ID: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { text.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> ID? { String.fromDatabaseValue(value).map { ID($0) } }
}

extension Row {
  /// A time that is never missing.
  func date(_ column: String) -> Date { Date(milliseconds: self[column]) }

  func dateIfAny(_ column: String) -> Date? { (self[column] as Int64?).map(Date.init(milliseconds:)) }

  func bytes(_ column: String) -> [UInt8] { [UInt8](self[column] as Data) }
}

extension Database {
  /// Runs a statement that is prepared once per connection: for what every append does.
  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// The first row of a statement that is prepared once per connection.
  func first(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// All rows of a statement that is prepared once per connection.
  func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// All rows of a query with its values bound where they stand in the text.
  func all(_ query: SQL) throws -> [Row] { try SQLRequest<Row>(literal: query).fetchAll(self) }
}
