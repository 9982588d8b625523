package dev.yidi.example.center;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every line that a logger and those below it write, from TRACE up, while it is open. The program names no logging library,
 * so that the one it runs with is asked by reflection.
 */
public final class LogLines implements AutoCloseable {
    private final Logger logger;
    private final Object appender;

    private LogLines(Logger logger, Object appender) {
        this.logger = logger;
        this.appender = appender;
    }

    public static LogLines of(String name) {
        Logger logger = LoggerFactory.getLogger(name);
        try {
            Object appender = Class.forName("ch.qos.logback.core.read.ListAppender")
                    .getConstructor()
                    .newInstance();
            call(appender, "start");
            call(logger, "addAppender", appender);
            call(logger, "setLevel", level("TRACE"));
            return new LogLines(logger, appender);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected Logback as the tests' logging library", e);
        }
    }

    /** What was written: the line, its arguments and, where there is one, the whole error. */
    public List<String> all() {
        try {
            List<String> lines = new ArrayList<>();
            for (Object event : (List<?>) appender.getClass().getField("list").get(appender)) {
                Object thrown = call(event, "getThrowableProxy");
                lines.add(call(event, "getLevel") + " " + call(event, "getFormattedMessage")
                        + (thrown == null
                                ? ""
                                : " " + call(thrown, "getClassName") + " " + call(thrown, "getMessage")));
            }
            return lines;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected Logback as the tests' logging library", e);
        }
    }

    @Override
    public void close() {
        try {
            call(logger, "detachAppender", appender);
            call(logger, "setLevel", new Object[] {null});
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected Logback as the tests' logging library", e);
        }
    }

    private static Object level(String name) throws ReflectiveOperationException {
        return Class.forName("ch.qos.logback.classic.Level").getField(name).get(null);
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .filter(each -> arguments.length == 0
                        || arguments[0] == null
                        || each.getParameterTypes()[0].isInstance(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        return method.invoke(target, arguments);
    }
}
