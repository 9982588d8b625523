package dev.yidi.rest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract within a test and says which of its tests failed. */
final class ContractRun implements TestExecutionListener {
    private final Map<String, String> failed = new ConcurrentHashMap<>();
    private final AtomicLong run = new AtomicLong();

    private ContractRun() {}

    /** The names of the tests of {@code contract} that fail; it has to have at least {@code atLeast} tests. */
    static Set<String> red(Class<?> contract, int atLeast) {
        return failures(contract, atLeast).keySet();
    }

    /** The same, with what each failure said. */
    static Map<String, String> failures(Class<?> contract, int atLeast) {
        ContractRun listener = new ContractRun();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .build(),
                        listener);
        assertThat(listener.run.get()).as("tests run").isGreaterThanOrEqualTo(atLeast);
        return Map.copyOf(listener.failed);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            run.incrementAndGet();
        }
        if (test.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.put(
                    test.getDisplayName().replace("()", ""),
                    result.getThrowable().map(Throwable::getMessage).orElse(""));
        }
    }
}
