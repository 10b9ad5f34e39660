package io.github.ipt4j.examples.workbenchday;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.examples.browser.OpenPage;
import io.github.ipt4j.examples.browser.View;

/** What every visit to the workbench does, and how each page on the way is looked at. */
final class Visit {

    static final View DESKTOP = View.screen(1280, 800);

    static final String RECORDED = "div.done[role=status]";

    static final String REFUSED = "section.problem[role=alert]";

    /** The button that sends a form, beside those that ask for more to fill in. */
    static final String SEND = ".buttons button";

    private static final View PHONE = View.screen(390, 844);

    private static final ImmutableList<View> VIEWS =
            ImmutableList.of(PHONE.inDarkColors(), PHONE, DESKTOP.inDarkColors(), DESKTOP);

    private Visit() {}

    static void assertEverybodyCanUse(OpenPage page) {
        for (View view : VIEWS) {
            page.lookAt(view);
            assertThat(page.violations()).as("%s %s", page.title(), view).isEmpty();
            assertThat(page.scrollsSideways()).as("%s %s", page.title(), view).isFalse();
        }
    }

    static void signIn(OpenPage page, String name, DemonstrationWorkbench workbench) {
        page.locator("#name:focus").waitFor(); // Signing out still leads there.
        assertEverybodyCanUse(page);
        page.locator("#name").focus();
        page.type(name);
        typeInto(page, "password", workbench.password(name));
        page.press("Enter");
        page.locator("form.account").waitFor();
        assertEverybodyCanUse(page);
    }

    static void signOut(OpenPage page) {
        page.locator("form.account button").click();
    }

    static void typeInto(OpenPage page, String name, String text) {
        page.tabTo(named(name));
        page.type(text);
    }

    static String named(String name) {
        return "[name='" + name + "']";
    }
}
