package dev.yidi.fuzz;

/** One side of the API, with a document of its own 接口侧. */
enum Side {
    STAFF("staff"),
    CITIZEN("citizen");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    String resource() {
        return "/dev/yidi/rest/" + word + "/openapi.json";
    }

    String identifier() {
        return "urn:yidi:" + word;
    }
}
