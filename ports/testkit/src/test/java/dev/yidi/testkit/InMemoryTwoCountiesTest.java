package dev.yidi.testkit;

/** Two counties whose stores are in memory. */
class InMemoryTwoCountiesTest extends TwoCountiesContract {
    @Override
    protected CountySource source() {
        return new InMemoryCounties()::of;
    }
}
