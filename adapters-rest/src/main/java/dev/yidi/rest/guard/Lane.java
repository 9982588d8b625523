package dev.yidi.rest.guard;

/** Where somebody is counted 通道: what the name in {@link Turnstile#pass} stands for. */
public enum Lane {
    /** Requests of one officer, person or machine; of who is no longer in office too. */
    OFFICER,
    /** Requests to the staff side that proved nobody, or of which nobody could tell, from one address. */
    STRANGER,
    /** Requests to the citizens' side from one address. */
    CITIZEN,
    /** Requests for the description of an API, the largest answer to the smallest request, from one address. */
    DOCUMENT,
    /** Requests that show one query code, whether there is such a code or not. */
    QUERY_CODE,
    /** Matters handed in online under one telephone number that was shown to be theirs. */
    SUBMISSION
}
