package dev.yidi.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts the calls to the driver, but for those that only fill a statement, and lets one of them fail. */
final class FaultySource {
    /** What happens at the chosen call. */
    enum Fault {
        CUT_BEFORE(true, true),
        CUT_AFTER(true, false),
        FAIL_BEFORE(false, true),
        FAIL_AFTER(false, false);

        final boolean cuts;
        final boolean before;

        Fault(boolean cuts, boolean before) {
            this.cuts = cuts;
            this.before = before;
        }
    }

    private final DataSource good;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private volatile int chosen;
    private volatile Fault fault = Fault.CUT_BEFORE;
    private volatile String state = "08006";
    private final AtomicInteger times = new AtomicInteger(1);

    FaultySource(DataSource good) {
        this.good = good;
    }

    /** From now on the {@code call}-th call fails so; 0 for none. */
    void arm(int call, Fault how) {
        calls.set(0);
        fault = how;
        times.set(1);
        state = how.cuts ? "08006" : "53100";
        chosen = call;
    }

    /** From now on each commit fails with this state before anything is committed, so many times. */
    void failing(String sqlState, int count) {
        arm(-1, Fault.FAIL_BEFORE);
        state = sqlState;
        times.set(count);
    }

    int calls() {
        return calls.get();
    }

    /** The connections that were not given back. */
    int open() {
        return open.get();
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, values) -> {
            if (!method.getName().equals("getConnection")) {
                return call(good, method, values);
            }
            Line line = new Line((Connection) call(good, method, values));
            open.incrementAndGet();
            return proxy(Connection.class, line);
        });
    }

    /** One connection and its statements. */
    private final class Line implements InvocationHandler {
        private final Connection real;
        private boolean cut;
        private boolean closed;

        Line(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] values) throws Throwable {
            return on(real, method, values);
        }

        private Object on(Object target, Method method, Object[] values) throws Throwable {
            if (target instanceof Connection && method.getName().equals("close") && !closed) {
                closed = true;
                open.decrementAndGet();
            }
            if (cut) {
                return afterCut(method);
            }
            if (isLocal(target, method)) {
                return call(target, method, values);
            }
            boolean now = calls.incrementAndGet() == chosen || isCommitChosen(method);
            if (now && fault.before) {
                leave(target, method);
                throw failure();
            }
            Object result = call(target, method, values);
            if (now) {
                throw failure();
            }
            return result instanceof PreparedStatement statement
                    ? proxy(PreparedStatement.class, (p, m, v) -> on(statement, m, v))
                    : result;
        }

        /** A pool has its connection back however its closing ends; otherwise this one would keep it for ever. */
        private void leave(Object target, Method method) throws SQLException {
            if (target instanceof Connection && method.getName().equals("close")) {
                real.close();
            }
        }

        /** Whether a call only fills a statement, without a word to the database. */
        private boolean isLocal(Object target, Method method) {
            return target instanceof PreparedStatement
                    && (method.getName().startsWith("set") || method.getName().equals("addBatch"));
        }

        private boolean isCommitChosen(Method method) {
            return chosen == -1 && method.getName().equals("commit") && times.getAndDecrement() > 0;
        }

        private SQLException failure() throws SQLException {
            if (fault.cuts) {
                cut = true;
                if (!real.isClosed() && !real.getAutoCommit()) {
                    real.rollback();
                }
                real.close();
            }
            return new SQLException("a fault on purpose", state);
        }

        private Object afterCut(Method method) throws SQLException {
            if (method.getName().equals("close")) {
                return true;
            }
            throw new SQLException("the line is cut", "08003");
        }
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FaultySource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
