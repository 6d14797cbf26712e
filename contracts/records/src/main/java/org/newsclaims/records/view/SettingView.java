package org.newsclaims.records.view;

import java.time.LocalDate;

/** How it was said; every part may be null. {@code via} is the outlet it is second-hand from. */
public record SettingView(String medium, String audience, String via, LocalDate saidOn) {}
