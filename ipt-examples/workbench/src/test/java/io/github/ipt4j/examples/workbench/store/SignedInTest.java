package io.github.ipt4j.examples.workbench.store;

import static io.github.ipt4j.examples.workbench.testing.Team.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.examples.workbench.testing.Team;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long one stays signed in, and with which password one does. */
final class SignedInTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:sqlite:" + folder.resolve("w.sqlite"));
        TeamAccounts.join(new AccountStore(database, log(Duration.ZERO)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private AuditLog log(Duration afterNoon) {
        return new AuditLog(database, Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC));
    }

    private SignedIn after(Duration time) {
        return new SignedIn(database, log(time));
    }

    @Test
    void aTokenIsWorthNothingAfterHalfAnHourWithoutUse() {
        String token = after(Duration.ZERO).begin(ANN);

        assertThat(after(Duration.ofMinutes(30)).find(token)).contains(ANN);
        assertThat(after(Duration.ofMinutes(59)).find(token)).contains(ANN);
        assertThat(after(Duration.ofMinutes(90)).find(token)).isEmpty();
    }

    @Test
    void aTokenIsWorthNothingAfterTwelveHoursOfUse() {
        String token = after(Duration.ZERO).begin(ANN);
        for (int minutes = 20; minutes <= 720; minutes += 20) {
            assertThat(after(Duration.ofMinutes(minutes)).find(token)).contains(ANN);
        }

        assertThat(after(Duration.ofMinutes(721)).find(token)).isEmpty();
    }

    @Test
    void aTokenThatNobodyWasGivenIsWorthNothing() {
        after(Duration.ZERO).begin(ANN);

        assertThat(after(Duration.ZERO).find(Digest.random())).isEmpty();
    }

    @Test
    void onlyThePasswordItselfIsTaken() {
        AccountStore accounts = new AccountStore(database, log(Duration.ZERO));

        assertThat(accounts.check("ann", Team.PASSWORD)).contains(ANN);
        assertThat(accounts.check("ann", Team.PASSWORD + " ")).isEmpty();
        assertThat(accounts.check("ann", "")).isEmpty();
        assertThat(accounts.check("nobody", Team.PASSWORD)).isEmpty();
    }

    @Test
    void noHashIsThatOfAnotherPasswordOrOfTheSameOneAgain() {
        String hash = PasswordHash.of("secret");

        assertThat(hash).isNotEqualTo(PasswordHash.of("secret")).doesNotContain("secret");
        assertThat(PasswordHash.matches("secret", hash)).isTrue();
        assertThat(PasswordHash.matches("Secret", hash)).isFalse();
    }

    @Test
    void anAccountIsMadeOnce() {
        AccountStore accounts = new AccountStore(database, log(Duration.ZERO));

        assertThat(accounts.add("ada", new Account("ann", Role.ADMIN, "north"), "other"))
                .isFalse();
        assertThat(accounts.check("ann", "other")).isEmpty();
    }
}
