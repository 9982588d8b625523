package dev.yidi.testkit;

/** The four rights over stores in memory. */
class InMemoryCitizenRightsTest extends CitizenRightsContract {
    @Override
    protected StoreSource source() {
        return new InMemoryStoresTest.InMemorySource(InMemoryStores::new);
    }
}
