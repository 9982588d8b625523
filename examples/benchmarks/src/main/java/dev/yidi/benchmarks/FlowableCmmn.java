package dev.yidi.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The same ten steps on a case engine 案例引擎: Flowable's CMMN engine in tables of its own on the same server, without its
 * identity and event modules. It starts a case, then finds the task that waits and completes it, step after step. It
 * decides no rights, encrypts and chains nothing.
 */
final class FlowableCmmn implements Contestant, AutoCloseable {
    private static final String MODEL = "dev/yidi/benchmarks/request.cmmn";

    private final CmmnEngine engine;

    FlowableCmmn(DataSource database) {
        CmmnEngineConfiguration configuration = CmmnEngineConfiguration.createStandaloneCmmnEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(CmmnEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addClasspathResource(MODEL)
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable CMMN";
    }

    @Override
    public void open(int number) {
        start(number);
    }

    private CaseInstance start(int number) {
        return engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("request")
                .businessKey("flowable-" + number)
                .variables(Map.of(
                        "title", "路灯不亮",
                        "narrative", "村口的路灯坏了一个月，请修好。",
                        "place", "330122003001",
                        "topic", "construction.facilities",
                        "applicant", "张三",
                        "phone", "13800001234",
                        "due", Date.from(Instant.now().plus(15, ChronoUnit.DAYS))))
                .start();
    }

    @Override
    public void lifeCycle(int number) {
        String instance = start(number).getId();
        for (int step = 1; step < CountyCentre.STEPS; step++) {
            Task waiting = engine.getCmmnTaskService()
                    .createTaskQuery()
                    .caseInstanceId(instance)
                    .singleResult();
            engine.getCmmnTaskService().complete(waiting.getId(), Map.of(waiting.getName(), "第" + step + "次到场查看"));
        }
    }

    /** How many cases ran to their end. */
    long finished() {
        return engine.getCmmnHistoryService()
                .createHistoricCaseInstanceQuery()
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
