"""The words in reports."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReportWords:
    """Headings, columns and phrases of reports and indexes; names in braces are filled in."""

    # Facts
    persona: str
    state: str
    level: str
    phase: str
    phases: str
    owner: str
    sponsor: str
    status: str
    version: str
    reviewed: str
    part_of: str
    changes: str
    details: str
    """Before the stage of another journey that this one details."""
    leads_to: str
    follows_on: str
    """Before the journeys that lead to this one."""
    # In short
    curve: str
    in_short: str
    goal: str
    trigger: str
    outcome: str
    peak: str
    """Sentences with {step} and {feeling}; the reason follows."""
    low: str
    end: str
    end_most: str
    """Instead of `end`, where the way that most customers go leads on from there."""
    side_end: str
    """With {share} too: an end on a way that most customers do not take."""
    peak_expected: str
    """The same of a journey as it is to be."""
    low_expected: str
    end_expected: str
    end_most_expected: str
    helpable_low: str
    """Instead of `low`, where a lower feeling belongs to the event itself."""
    inherent_low: str
    first_things: str
    first_thing: str
    makes_real: str
    """With {journey}, the one that this is based on, before its first things to do."""
    further: str
    """Instead of `first_things`, below those."""
    impact_for_effort: str
    """With {impact} and {effort} in words."""
    pays_back: str
    """With {factor}, a year's value ÷ cost, and {years}, or months or weeks."""
    # Personas
    personas: str
    wants: str
    behaves: str
    needs: str
    brand_feeling: str
    quote: str
    """With {text}."""
    # Stages and steps
    stages: str
    duration: str
    lead_time: str
    """Before what waits and durations add up to."""
    stated_for: str
    """With {time}, {told} and {asked}: how many of the steps tell how long they take."""
    detailed_in: str
    customer_asks: str
    customer_wants: str
    """The same of what is no question."""
    number: str
    """Heads a column of numbers."""
    step: str
    steps: str
    contact: str
    does: str
    feels: str
    as_expected: str
    """With {what}, a column of feelings of a journey as it is to be."""
    moment_of_truth: str
    only_for: str
    """Of a step that only some personas take, with {personas}."""
    optional: str
    waits: str
    """With {time}."""
    pays: str
    """With {fee}."""
    unavoidable: str
    customer: str
    """Heads what is known of the customer at a step: thoughts, words, expectation."""
    organisation: str
    """Heads what the organisation does at a step, in sight and out of it."""
    onward: str
    """Heads where customers go from a step."""
    # What was expected
    expected_and_got: str
    expects: str
    gets: str
    not_told_what: str
    """With {steps}, of which only the expectation is known."""
    answer_after: str
    """With {time}."""
    # Pains
    pains: str
    gains: str
    pain: str
    gain: str
    pains_order: str
    stands_on: str
    severity_and_share: str
    of_customers: str
    """With {share}."""
    severity_is: str
    """With {grade}, in a sentence."""
    leave: str
    """With {share}, of a pain."""
    costs_each: str
    """With {amount}, of a pain."""
    evidence: str
    done_about_it: str
    accepted: str
    """With {reason}."""
    nothing_yet: str
    # Opportunities
    opportunities: str
    opportunity: str
    opportunities_order: str
    priority: str
    impact_and_effort: str
    value_and_cost: str
    return_and_payback: str
    owner_and_due: str
    addresses: str
    """With {pain}."""
    takes_away: str
    """With {share}, after the pains."""
    moves: str
    """With {metric}."""
    serves: str
    """With {objective}."""
    impact_is: str
    """With {grade}."""
    effort_is: str
    """With {grade}."""
    value_a_year: str
    """With {amount}."""
    costs: str
    """With {amount}."""
    overdue: str
    # What opportunities bring together
    accounts: str
    accounts_legend: str
    rejected_legend: str
    """Where some are."""
    archived_legend: str
    """Where some are."""
    versions_legend: str
    """Where there are journeys as they are to be."""
    objectives_legend: str
    """Where some opportunity does."""
    together: str
    """Before what all opportunities bring."""
    only_ideas: str
    """Instead of `together` where nothing is decided."""
    ideas: str
    """Before what those bring that are only ideas."""
    more_ideas: str
    """With {count}, below a number of opportunities."""
    overlap: str
    same_metric: str
    """With {metrics}, each with its number of opportunities."""
    same_pain: str
    """With {pains}, each with its number of opportunities."""
    by_objective: str
    by_journey: str
    objective: str
    no_objective: str
    no_owner: str
    of_which_done: str
    """With {count}."""
    known_of: str
    """With {stated} and {count}: how many of all opportunities state an amount."""
    # Promises
    promises: str
    promise: str
    promises_legend: str
    # Touchpoints
    touchpoints: str
    touchpoint: str
    channel: str
    lowest_feeling: str
    response_time: str
    # Feedback and metrics
    feedback: str
    question: str
    follow_up: str
    within: str
    """With {time}."""
    metrics: str
    expected_values: str
    """Heads the table of what is to be measured."""
    answers_within: str
    """With {time}: how old answers may be."""
    metric: str
    value: str
    target: str
    sample: str
    """Heads a column of `n = 120`."""
    whole_journey: str
    planned: str
    was: str
    """With {value}, at the start."""
    met: str
    met_though_low: str
    """With {emotion}, that of a step where customers are frustrated."""
    missed: str
    unknown_n: str
    # Sources
    sources: str
    source: str
    coverage: str
    """With {supported}, {steps} and {share}."""
    gathered: str
    valid_until: str
    expired: str
    what_rests_on_it: str
    counted: str
    """With {what} and {count}."""
    # Findings
    findings: str
    facts: str
    """Heading of findings that are true of the client and no fault of the map."""
    not_listed: str
    """With {counts}, of findings that are `waived` or `baselined`."""
    waived: str
    baselined: str
    finding: str
    severity: str
    rule: str
    where: str
    lenses: dict[str, str]
    """By lens; the empty one is validity."""
    severities: dict[str, str]
    # Index
    journeys: str
    journey: str
    tone: str
    currency: str
    map: str
    owner_and_status: str
    low_point: str
    open_high_pains: str
    phases_legend: str
    """With {phases}."""
    numbers_legend: str
    promises_by_phase: str
    project_promises_legend: str
    touchpoints_by_journey: str
    conflicts: str
    conflict: str
    """With {what}, {value}, {step}."""
    personas_by_phase: str
    channels_by_phase: str
    channels_legend: str
    owners: str
    open_pains: str
    opportunities_due: str
    backlog: str
    expiring: str
    expiring_within: str
