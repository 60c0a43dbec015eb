//! Patterns as programs for the backtracking matcher of short ASCII texts (`backtrack`).
//!
//! A program exists for patterns of characters, classes, anchors, groups, alternatives and repeats. It finds what the
//! engine finds, without the engine's cost of starting a search. On ASCII texts a class is the set of its ASCII
//! members. What could loop without consuming anything has no program, nor have look-around and references.

use fancy_regex::{Assertion, Expr};
use regex_syntax::hir::{Class, HirKind};

use super::bytes::ByteSet;

/// One step of a program. Steps follow one another unless they say otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// This character.
    Byte(u8),
    /// One of the set of this number.
    Set(usize),
    /// Some of these.
    Run(Run),
    /// Notes the position in a slot.
    Save(usize),
    /// Tries `first`, then `second`.
    Split {
        /// Tried first.
        first: usize,
        /// Tried next.
        second: usize,
    },
    /// Goes on elsewhere.
    Jump(usize),
    /// A condition on the position.
    Look(Look),
    /// The end of a match.
    Match,
}

/// Between `min` and `max` characters of the set number `set`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) set: usize,
    pub(super) min: usize,
    pub(super) max: usize,
    pub(super) taking: Taking,
}

/// How many characters a run takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taking {
    /// As many as it can, fewer when the rest fails.
    Greedy,
    /// As many as it can: with fewer the rest can't match either.
    All,
    /// As few as it can, more when the rest fails.
    Lazy,
}

/// Conditions on a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    StartText,
    EndText,
    StartLine,
    EndLine,
    WordBoundary,
    NotWordBoundary,
    WordStart,
    WordEnd,
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub(super) struct Program {
    pub(super) steps: Vec<Step>,
    pub(super) sets: Vec<ByteSet>,
    /// The characters that a match can begin with; `None` when it may be empty.
    pub(super) first: Option<ByteSet>,
    /// A match begins with all characters of this set that stand there: another one can't begin among them.
    pub(super) leading: Option<usize>,
    /// Matches only at the start of the text.
    pub(super) anchored: bool,
    /// Slots of the tokens: start and end of each.
    pub(super) n_slots: usize,
}

/// Programs longer than this are left to the engine.
const MOST_STEPS: usize = 256;

impl Program {
    /// The program of a pattern in the engine's dialect, with `n_tokens` tokens.
    pub(super) fn compile(pattern: &str, n_tokens: usize) -> Option<Program> {
        let tree = Expr::parse_tree(pattern).ok()?;
        let mut compiler = Compiler { steps: Vec::new(), sets: Vec::new(), next_token: 0 };
        compiler.expr(&tree.expr)?;
        compiler.push(Step::Match)?;
        if compiler.next_token != n_tokens {
            return None;
        }
        let Compiler { mut steps, sets, .. } = compiler;
        for at in 0..steps.len() {
            let Step::Run(run) = steps[at] else { continue };
            let next = follow(&steps, &sets, at + 1);
            if run.taking == Taking::Greedy && !next.looks && next.set.is_disjoint(&sets[run.set]) {
                steps[at] = Step::Run(Run { taking: Taking::All, ..run });
            }
        }
        let start = follow(&steps, &sets, 0);
        let beginning = steps.iter().find(|step| !matches!(step, Step::Save(_)));
        let leading = match beginning {
            Some(Step::Run(run)) if run.taking == Taking::All && run.min > 0 && run.max == usize::MAX => {
                Some(run.set)
            }
            _ => None,
        };
        let anchored = beginning == Some(&Step::Look(Look::StartText));
        let first = (!start.may_end).then_some(start.set);
        Some(Program { steps, sets, first, leading, anchored, n_slots: 2 * n_tokens })
    }
}

/// What may come next.
struct Follow {
    /// Characters.
    set: ByteSet,
    /// Conditions on the position, behind which `set` still holds.
    looks: bool,
    /// The end of the match.
    may_end: bool,
}

/// What a program can do from a step on, up to the first character.
fn follow(steps: &[Step], sets: &[ByteSet], from: usize) -> Follow {
    let mut found = Follow { set: ByteSet::NONE, looks: false, may_end: false };
    let mut seen = vec![false; steps.len()];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut seen[at], true) {
            continue;
        }
        match steps[at] {
            Step::Byte(byte) => found.set.insert(byte),
            Step::Set(set) => found.set.add(&sets[set]),
            Step::Run(run) => {
                found.set.add(&sets[run.set]);
                if run.min == 0 {
                    open.push(at + 1);
                }
            }
            Step::Save(_) => open.push(at + 1),
            Step::Split { first, second } => open.extend([first, second]),
            Step::Jump(target) => open.push(target),
            Step::Look(_) => {
                found.looks = true;
                open.push(at + 1);
            }
            Step::Match => found.may_end = true,
        }
    }
    found
}

struct Compiler {
    steps: Vec<Step>,
    sets: Vec<ByteSet>,
    next_token: usize,
}

impl Compiler {
    /// Adds a step. `None`, as everywhere here, when there is no program for the pattern.
    fn push(&mut self, step: Step) -> Option<usize> {
        self.steps.push(step);
        (self.steps.len() <= MOST_STEPS).then_some(self.steps.len() - 1)
    }

    /// The number of a set.
    fn set(&mut self, set: ByteSet) -> usize {
        self.sets.iter().position(|known| *known == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        })
    }

    fn expr(&mut self, expr: &Expr) -> Option<()> {
        match expr {
            Expr::Empty => {}
            Expr::Literal { val, casei } => {
                for c in val.chars() {
                    let set = char_set(c, *casei)?;
                    let any_case = *casei && c.is_ascii_alphabetic();
                    let step = if any_case { Step::Set(self.set(set)) } else { Step::Byte(c as u8) };
                    self.push(step)?;
                }
            }
            Expr::Any { .. } | Expr::Delegate { .. } => {
                let set = self.set(one_of(expr)?);
                self.push(Step::Set(set))?;
            }
            Expr::Assertion(assertion) => {
                self.push(Step::Look(look(*assertion)?))?;
            }
            Expr::Concat(parts) => parts.iter().try_for_each(|part| self.expr(part))?,
            Expr::Alt(branches) => self.alternatives(branches)?,
            Expr::Group(inner) => {
                let slot = 2 * self.next_token;
                self.next_token += 1;
                self.push(Step::Save(slot))?;
                self.expr(inner)?;
                self.push(Step::Save(slot + 1))?;
            }
            Expr::Repeat { child, lo, hi, greedy } => self.repeat(child, *lo, *hi, *greedy)?,
            _ => return None,
        }
        Some(())
    }

    fn alternatives(&mut self, branches: &[Expr]) -> Option<()> {
        let (last, others) = branches.split_last()?;
        let mut ends = Vec::new();
        for branch in others {
            let split = self.push(Step::Split { first: 0, second: 0 })?;
            self.expr(branch)?;
            ends.push(self.push(Step::Jump(0))?);
            self.steps[split] = Step::Split { first: split + 1, second: self.steps.len() };
        }
        self.expr(last)?;
        for end in ends {
            self.steps[end] = Step::Jump(self.steps.len());
        }
        Some(())
    }

    fn repeat(&mut self, child: &Expr, lo: usize, hi: usize, greedy: bool) -> Option<()> {
        if hi == 0 || hi < lo || lo > MOST_STEPS {
            return None;
        }
        if let Some(set) = one_of(child) {
            let set = self.set(set);
            let taking = if greedy { Taking::Greedy } else { Taking::Lazy };
            self.push(Step::Run(Run { set, min: lo, max: hi, taking }))?;
            return Some(());
        }
        let token = self.next_token;
        for _ in 0..lo {
            self.next_token = token;
            self.consuming(child)?;
        }
        self.next_token = token;
        if hi == usize::MAX {
            let split = self.push(Step::Split { first: 0, second: 0 })?;
            self.consuming(child)?;
            self.push(Step::Jump(split))?;
            self.steps[split] = split_to(split + 1, self.steps.len(), greedy);
            return Some(());
        }
        let mut splits = Vec::new();
        for _ in lo..hi {
            self.next_token = token;
            splits.push(self.push(Step::Split { first: 0, second: 0 })?);
            self.consuming(child)?;
        }
        for split in splits {
            self.steps[split] = split_to(split + 1, self.steps.len(), greedy);
        }
        Some(())
    }

    /// What is repeated must consume something.
    fn consuming(&mut self, child: &Expr) -> Option<()> {
        let start = self.steps.len();
        self.expr(child)?;
        let end = self.push(Step::Match)?;
        let body = follow(&self.steps, &self.sets, start);
        self.steps.truncate(end);
        (!body.may_end).then_some(())
    }
}

fn split_to(body: usize, end: usize, greedy: bool) -> Step {
    if greedy { Step::Split { first: body, second: end } } else { Step::Split { first: end, second: body } }
}

fn look(assertion: Assertion) -> Option<Look> {
    Some(match assertion {
        Assertion::StartText => Look::StartText,
        Assertion::EndText => Look::EndText,
        Assertion::StartLine { crlf: false } => Look::StartLine,
        Assertion::EndLine { crlf: false } => Look::EndLine,
        Assertion::WordBoundary => Look::WordBoundary,
        Assertion::NotWordBoundary => Look::NotWordBoundary,
        Assertion::LeftWordBoundary => Look::WordStart,
        Assertion::RightWordBoundary => Look::WordEnd,
        _ => return None,
    })
}

/// The characters that an expression for one character stands for.
fn one_of(expr: &Expr) -> Option<ByteSet> {
    match expr {
        Expr::Literal { val, casei } => {
            let mut chars = val.chars();
            let c = chars.next()?;
            chars.next().is_none().then(|| char_set(c, *casei))?
        }
        Expr::Any { newline: true, crlf: false } => Some(ByteSet::all()),
        Expr::Any { newline: false, crlf: false } => {
            let mut set = ByteSet::all();
            set.remove(b'\n');
            Some(set)
        }
        Expr::Delegate { inner, casei } => class_set(inner, *casei),
        _ => None,
    }
}

fn char_set(c: char, casei: bool) -> Option<ByteSet> {
    if !c.is_ascii() {
        return None;
    }
    let byte = c as u8;
    let mut set = ByteSet::NONE;
    set.insert(byte);
    if casei {
        set.insert(byte.to_ascii_lowercase());
        set.insert(byte.to_ascii_uppercase());
    }
    Some(set)
}

fn class_set(class: &str, casei: bool) -> Option<ByteSet> {
    let mut parser = regex_syntax::ParserBuilder::new().case_insensitive(casei).build();
    match parser.parse(class).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(class)) => {
            let ranges = class.ranges().iter();
            Some(ByteSet::from_ranges(ranges.map(|r| (u32::from(r.start()), u32::from(r.end())))))
        }
        HirKind::Literal(literal) => match *literal.0 {
            [byte] if byte.is_ascii() => char_set(char::from(byte), false),
            _ => None,
        },
        _ => None,
    }
}
