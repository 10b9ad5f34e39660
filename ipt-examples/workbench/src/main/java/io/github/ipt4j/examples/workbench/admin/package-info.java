/** The pages of an admin: accounts, the audit log, and erasing. An admin sees no course. */
@NullMarked
package io.github.ipt4j.examples.workbench.admin;

import org.jspecify.annotations.NullMarked;
