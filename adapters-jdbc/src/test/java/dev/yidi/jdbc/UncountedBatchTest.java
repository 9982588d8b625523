package dev.yidi.jdbc;

import dev.yidi.testkit.ClocksContract;
import dev.yidi.testkit.StoreSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;

/** Alarms with a driver that does not count the rows of a batch, as JDBC allows. */
class UncountedBatchTest extends ClocksContract {
    private static final TestDatabase DATABASE =
            TestDatabase.inMemory("uncounted").through(UncountedBatchTest::uncounted);
    private static final Counties COUNTIES = new Counties(DATABASE);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    protected StoreSource source() {
        return COUNTIES;
    }

    private static DataSource uncounted(DataSource real) {
        return proxy(DataSource.class, (proxy, method, values) -> {
            Object result = call(real, method, values);
            return result instanceof Connection connection ? connection(connection) : result;
        });
    }

    private static Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, values) -> {
            Object result = call(real, method, values);
            return result instanceof PreparedStatement statement ? statement(statement) : result;
        });
    }

    private static PreparedStatement statement(PreparedStatement real) {
        return proxy(PreparedStatement.class, (proxy, method, values) -> {
            Object result = call(real, method, values);
            if (method.getName().equals("executeBatch")) {
                Arrays.fill((int[]) result, Statement.SUCCESS_NO_INFO);
            }
            return result;
        });
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(UncountedBatchTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
