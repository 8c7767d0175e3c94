import ArgumentParser
import PeerContent

@main
struct PeerContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peer-content",
    abstract: "Turns the data of the peers' benchmark into a content folder.")

  @Argument(help: "The folder with the peers' tables.") var data: String
  @Argument(help: "The content folder to write into.") var content: String
  @Argument(help: "The theme folder to write the menu into.") var theme: String

  func run() throws {
    try PeerContent(data: data, content: content, theme: theme).write()
  }
}
