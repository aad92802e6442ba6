#pragma once

namespace holdpoint::tests {

class Photographer;

/// What stands in the way: a file that is none, a step from which nothing leads back, a NO-GO that stands, and a role that is handed on.
void takeRefusals(Photographer& photographer);
/// The sample, driven to its end and back from a version that is broken.
void takeSample(Photographer& photographer);
/// A release that is done, looked at again, and taken back two days later.
void takeOver(Photographer& photographer);

} // namespace holdpoint::tests
