package io.github.ipt4j.examples.workbench.store;

import io.github.ipt4j.examples.workbench.testing.Postgres;
import org.junit.jupiter.api.Tag;

@Tag("large")
final class PostgresqlCourseStoreTest extends CourseStoreBehavior {

    @Override
    String url() {
        return Postgres.newDatabase();
    }
}
