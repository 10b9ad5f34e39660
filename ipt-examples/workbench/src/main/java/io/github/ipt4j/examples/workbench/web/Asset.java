package io.github.ipt4j.examples.workbench.web;

/** A file that pages need: our style sheet, and our script. */
public enum Asset implements Response {
    /** The style sheet of every page. */
    STYLE("workbench.css", "text/css; charset=utf-8"),
    /** Adds up scales. */
    SUMS("sums.js", "text/javascript; charset=utf-8");

    private final String file;
    private final String type;

    Asset(String file, String type) {
        this.file = file;
        this.type = type;
    }

    /**
     * Where pages find the file; another version of it is found elsewhere.
     *
     * @return its path
     */
    public String path() {
        return AssetFile.of(this).path();
    }

    String file() {
        return file;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return AssetFile.of(this).bytes();
    }
}
