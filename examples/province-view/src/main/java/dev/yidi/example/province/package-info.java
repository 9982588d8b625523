/**
 * A province's view of its counties 省级视图: reads what every county tells over its topic into one store that is only read, and shows the
 * counties side by side.
 *
 * <ol>
 *   <li>An event counts once, however often it comes: {@code ProvinceStoreTest}.
 *   <li>A county that was restored to an earlier state takes back what it told since: {@code ProvinceStoreTest}.
 *   <li>What is not understood is kept, and counts as soon as it is: {@code ProvinceStoreTest}.
 *   <li>Reading all topics from the start gives the same view: {@code ProvinceOverKafkaTest}.
 * </ol>
 */
@NullMarked
package dev.yidi.example.province;

import org.jspecify.annotations.NullMarked;
