//! The matcher of programs: backtracking over short ASCII texts, with a bound on its steps.
//!
//! Alternatives are tried in order and repeats as they ask, so that the first match found is the one that the engine
//! finds. What has to be undone on the way back lies on a stack of its own; both stack and slots are reused.

use super::bytes::ByteSet;
use super::program::{Look, Program, Run, Step, Taking};

/// A slot without a position.
pub(super) const NOWHERE: usize = usize::MAX;

/// How a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A match from `start` to `end`; the tokens are in the slots.
    Match {
        /// First byte.
        start: usize,
        /// Behind the last byte.
        end: usize,
    },
    /// There is none.
    Nothing,
    /// It took too many steps.
    GaveUp,
}

/// Memory of searches.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// Start and end of each token.
    pub(super) slots: Vec<usize>,
    stack: Vec<Undo>,
}

/// What is done on the way back.
#[derive(Clone, Copy, Debug)]
enum Undo {
    /// Goes on at a step.
    Branch { step: usize, at: usize },
    /// The run before `step` takes one less, as long as it ends behind `low`.
    Shorter { step: usize, low: usize, at: usize },
    /// The run before `step` takes one more, up to `most` of them.
    Longer { step: usize, at: usize, most: usize },
    /// The slot had another position.
    Slot { slot: usize, position: usize },
}

impl Program {
    /// The first match in `text`, which is ASCII, that begins at `from` or later.
    pub(super) fn search(&self, text: &[u8], from: usize, memory: &mut Memory) -> Outcome {
        let mut budget = 256 + 32 * (text.len() - from.min(text.len()));
        let mut start = from;
        memory.slots.resize(self.n_slots, NOWHERE);
        while start <= text.len() {
            if let Some(first) = &self.first {
                match text[start..].iter().position(|byte| first.has(*byte)) {
                    Some(offset) => start += offset,
                    None => return Outcome::Nothing,
                }
            }
            if self.anchored && start > 0 {
                return Outcome::Nothing;
            }
            memory.slots.fill(NOWHERE);
            memory.stack.clear();
            match self.run(text, start, memory, &mut budget) {
                Some(end) => return Outcome::Match { start, end },
                None if budget == 0 => return Outcome::GaveUp,
                None => start += 1,
            }
            if let Some(leading) = self.leading {
                let leading = &self.sets[leading];
                start += text[start..].iter().take_while(|byte| leading.has(**byte)).count();
            }
        }
        Outcome::Nothing
    }

    /// The end of a match that begins at `start`.
    fn run(&self, text: &[u8], start: usize, memory: &mut Memory, budget: &mut usize) -> Option<usize> {
        let (mut step, mut at) = (0, start);
        loop {
            *budget = budget.checked_sub(1)?;
            let fits = match self.steps[step] {
                Step::Byte(byte) => {
                    let fits = text.get(at) == Some(&byte);
                    at += 1;
                    fits
                }
                Step::Set(set) => {
                    let fits = text.get(at).is_some_and(|byte| self.sets[set].has(*byte));
                    at += 1;
                    fits
                }
                Step::Run(run) => {
                    match run.take(&self.sets[run.set], text, at, step + 1, &mut memory.stack) {
                        Some(end) => {
                            *budget = budget.saturating_sub(end - at);
                            at = end;
                            true
                        }
                        None => false,
                    }
                }
                Step::Save(slot) => {
                    if !memory.stack.is_empty() {
                        memory.stack.push(Undo::Slot { slot, position: memory.slots[slot] });
                    }
                    memory.slots[slot] = at;
                    true
                }
                Step::Split { first, second } => {
                    memory.stack.push(Undo::Branch { step: second, at });
                    step = first;
                    continue;
                }
                Step::Jump(target) => {
                    step = target;
                    continue;
                }
                Step::Look(look) => look.holds(text, at),
                Step::Match => return Some(at),
            };
            if fits {
                step += 1;
            } else {
                (step, at) = self.back(text, memory)?;
            }
        }
    }

    /// Undoes steps up to the last choice; gives where the search goes on.
    fn back(&self, text: &[u8], memory: &mut Memory) -> Option<(usize, usize)> {
        loop {
            match memory.stack.pop()? {
                Undo::Slot { slot, position } => memory.slots[slot] = position,
                Undo::Branch { step, at } => return Some((step, at)),
                Undo::Shorter { step, low, at } => {
                    if at - 1 > low {
                        memory.stack.push(Undo::Shorter { step, low, at: at - 1 });
                    }
                    return Some((step, at - 1));
                }
                Undo::Longer { step, at, most } => {
                    let Step::Run(run) = self.steps[step - 1] else { continue };
                    if most > 0 && text.get(at).is_some_and(|byte| self.sets[run.set].has(*byte)) {
                        memory.stack.push(Undo::Longer { step, at: at + 1, most: most - 1 });
                        return Some((step, at + 1));
                    }
                }
            }
        }
    }
}

impl Run {
    /// Where the run that begins at `at` ends at first; other ends are left on the stack. `next` is the step behind it.
    #[inline]
    fn take(
        &self,
        set: &ByteSet,
        text: &[u8],
        at: usize,
        next: usize,
        stack: &mut Vec<Undo>,
    ) -> Option<usize> {
        let most = match self.taking {
            Taking::Lazy => self.min,
            Taking::Greedy | Taking::All => self.max,
        };
        let rest = &text[at.min(text.len())..];
        let rest = &rest[..most.min(rest.len())];
        let n = rest.iter().position(|byte| !set.has(*byte)).unwrap_or(rest.len());
        if n < self.min {
            return None;
        }
        match self.taking {
            Taking::Greedy if n > self.min => {
                stack.push(Undo::Shorter { step: next, low: at + self.min, at: at + n });
            }
            Taking::Lazy if self.max > self.min => {
                stack.push(Undo::Longer { step: next, at: at + n, most: self.max - self.min });
            }
            _ => {}
        }
        Some(at + n)
    }
}

impl Look {
    fn holds(self, text: &[u8], at: usize) -> bool {
        let is_word = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        let before = || at.checked_sub(1).and_then(|at| text.get(at));
        let (left, right) = (|| is_word(before()), || is_word(text.get(at)));
        match self {
            Look::StartText => at == 0,
            Look::EndText => at == text.len(),
            Look::StartLine => at == 0 || before() == Some(&b'\n'),
            Look::EndLine => at == text.len() || text.get(at) == Some(&b'\n'),
            Look::WordBoundary => left() != right(),
            Look::NotWordBoundary => left() == right(),
            Look::WordStart => !left() && right(),
            Look::WordEnd => left() && !right(),
        }
    }
}
