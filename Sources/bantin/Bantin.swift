import ArgumentParser

@main
struct Bantin: ParsableCommand {}
