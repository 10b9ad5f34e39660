package io.github.ipt4j.examples.workbench.admin;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.workbench.page.Frame;
import io.github.ipt4j.examples.workbench.page.Templates;
import io.github.ipt4j.examples.workbench.store.AuditCheck;
import io.github.ipt4j.examples.workbench.store.AuditLog;
import io.github.ipt4j.examples.workbench.store.AuditProblem;
import io.github.ipt4j.examples.workbench.store.Database;
import io.github.ipt4j.examples.workbench.web.HtmlPage;
import io.github.ipt4j.examples.workbench.web.Request;
import io.github.ipt4j.examples.workbench.web.Response;
import java.util.Optional;

/** The page on which an admin reads and checks who did what. */
public final class AuditPage {

    private static final int SHOWN = 200;

    private final Database database;
    private final AuditLog log;

    /**
     * The page of a workbench.
     *
     * @param database its database
     * @param log its audit log
     */
    public AuditPage(Database database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Shows the latest records.
     *
     * @param request the request
     * @return the page
     */
    public Response show(Request request) {
        return page(request, Optional.empty());
    }

    /**
     * Checks the whole log, and all that it vouches for.
     *
     * @param request the form
     * @return the page
     */
    public Response check(Request request) {
        return page(request, Optional.of(AuditCheck.of(database)));
    }

    private Response page(Request request, Optional<ImmutableList<AuditProblem>> problems) {
        AuditContent content = new AuditContent(log.latest(SHOWN), problems);
        return new HtmlPage(Templates.fill("admin/audit.jte", Frame.of(request), content));
    }
}
