package org.newsclaims.records.view;

/** How many articles, outlets and independent origins (copies of one wire story are one) carry a claim. */
public record CorroborationView(int articles, int outlets, int origins) {}
