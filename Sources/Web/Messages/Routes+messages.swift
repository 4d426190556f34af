extension Routes {
  /// What people are told, where letters go, and what did not arrive.
  mutating func addMessages() {
    get("/messages", .signedIn, InboxPage.show)
    post("/messages/read", .signedIn, InboxPage.markRead)
    post("/messages/address", .signedIn, InboxPage.setAddress)
    post("/messages/address/remove", .signedIn, InboxPage.removeAddress)
    get("/messages/address/:token", .reporterLink, AddressPage.show)
    post("/messages/address/:token", .reporterLink, AddressPage.confirm)
    get("/desk/messages", .staff, TroubledPage.show)
    post("/desk/messages/again", .staff, TroubledPage.sendAgain)
  }
}
