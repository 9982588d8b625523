package dev.yidi.jdbc;

import dev.yidi.core.CountyId;
import dev.yidi.ports.spi.StoreException;
import dev.yidi.ports.spi.Stores;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Counties and where each is kept 县域路由: a county is the unit in which data is spread over databases.
 *
 * <pre>{@code
 * CountyRouter router = CountyRouter.over(Map.of(
 *         new CountyId("330122"), JdbcStores.on(first),
 *         new CountyId("330182"), JdbcStores.on(second)));
 * Stores stores = router.stores(new CountyId("330122"));
 * }</pre>
 *
 * <p>A county's database is opened when the county is first asked for, and asked again at the next use where that failed; so a
 * database that is down is felt by its own counties alone. Who comes while a county is being opened waits for that attempt and
 * shares what comes of it. Thread-safe.
 */
public final class CountyRouter implements AutoCloseable {
    private final Map<CountyId, RoutedCounty> counties = new ConcurrentHashMap<>();

    /** Places that counties have left: what began there may still be under way. */
    private final Queue<RoutedCounty> left = new ConcurrentLinkedQueue<>();

    private CountyRouter(Map<CountyId, JdbcOpening> places) {
        places.forEach((county, place) -> counties.put(county, new RoutedCounty(place.county(county))));
    }

    /** A router over the places of these counties. Several may be kept in one database, over one data source. */
    public static CountyRouter over(Map<CountyId, JdbcOpening> places) {
        return new CountyRouter(places);
    }

    /** The counties it knows, in the order of their ids. */
    public Set<CountyId> counties() {
        Set<CountyId> known = new TreeSet<>(Comparator.comparing(CountyId::value));
        known.addAll(counties.keySet());
        return known;
    }

    /**
     * The stores of a county, wherever they are at the time of each call: they stay good when the county is moved. Opens
     * nothing yet.
     *
     * @throws StoreException when no such county is known
     */
    public Stores stores(CountyId county) {
        return new RoutedStores(county, routed(county), JdbcStores::parts);
    }

    /**
     * The stores from which the figures of a county are counted: its replica's where one was named, see
     * {@link JdbcStores#statistics()}.
     *
     * @throws StoreException when no such county is known
     */
    public Stores statistics(CountyId county) {
        return new RoutedStores(county, routed(county), JdbcStores::statistics);
    }

    /** How far the county's replica is behind, see {@link JdbcStores#replicaLag()}. */
    public Optional<Duration> replicaLag(CountyId county) {
        return routed(county).open().replicaLag();
    }

    /**
     * From now on the county is kept at {@code place}, which is opened at the next use; for after a {@link CountyMove}, and
     * for counties that are new here. What runs at the old place goes on to its end there, where it writes nothing more once
     * the county was moved; so an embedded database that is left stays open until the router is closed.
     */
    public void keep(CountyId county, JdbcOpening place) {
        RoutedCounty before = counties.put(county, new RoutedCounty(place.county(county)));
        if (before != null) {
            before.leaveTo(routed(county));
            left.add(before);
        }
    }

    private RoutedCounty routed(CountyId county) {
        return Optional.ofNullable(counties.get(county))
                .orElseThrow(() -> new StoreException("county: expected one of " + counties() + ", found " + county
                        + ". Maybe it is kept by another centre, or was not given to the router"));
    }

    /** Closes what {@link JdbcStores#embedded} opened; leaves the hosts' data sources open. Nothing can be used afterwards. */
    @Override
    public void close() {
        counties.values().forEach(RoutedCounty::close);
        left.forEach(RoutedCounty::close);
    }
}
