/**
 * What implementers and testers of the SPI need: its contracts, stores in memory, and time that moves when told 测试工具.
 *
 * <p>Terms: contract – 契约测试, in-memory store – 内存存储, movable time – 可调时间.
 *
 * <ol>
 *   <li>Stores in memory keep every contract: {@code InMemoryStoresTest}.
 *   <li>Counties in memory share nothing: {@code InMemoryTwoCountiesTest}, {@code TwoCountiesProperties}.
 * </ol>
 */
@NullMarked
package dev.yidi.testkit;

import org.jspecify.annotations.NullMarked;
