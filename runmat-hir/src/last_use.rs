//! Marks the reads of variables after which they die.
//!
//! A read is a last use if on every way from it the variable is overwritten, or the function ends, before it is read
//! again. Its value may then be moved out of the variable, so that `x = f(x)` changes `x` in place. The reads, writes
//! and branches of a function become a small flow graph (`flow`), over which liveness is solved with bit sets.
//!
//! What a read occupies is more than a moment: in `f(x, g(x))` the first `x` lies ready for the call of `f` while
//! `g` runs, and may not be moved or changed meanwhile. So an operand holds its variable from where it stands to
//! where it is consumed; a chain of steps holds its base, into which its value may point. A read is marked only if no
//! other read of the variable falls into that time: in `f(x, x)` neither is, since two parameters would be one value.
//!
//! Never marked: variables in cells, those of scripts and of functions whose variables code may reach by name, reads
//! in `cleanup` blocks (which are compiled for each way into them), and reads in `try` bodies of what the handler or
//! the code behind it reads.

mod flow;

use self::flow::{Event, Flow, flow_of};
use crate::hir::{ExprKind, FunctionKind, Storage, Unit};
use crate::ids::{ExprId, FuncId, Id};

/// Flow graphs with larger solutions than this, in words of all bit sets, are left unmarked.
const MAX_WORDS: usize = 1 << 22;

/// Marks the last uses in all functions. O(size) for all but very deep loops.
pub fn mark(unit: &mut Unit) {
    for id in unit.functions.ids() {
        for expr in last_uses(unit, id) {
            if let ExprKind::Local { last_use, .. } = &mut unit.functions[id].exprs[expr].kind {
                *last_use = true;
            }
        }
    }
}

/// The reads in a function after which their variables die.
fn last_uses(unit: &Unit, id: FuncId) -> Vec<ExprId> {
    let function = &unit.functions[id];
    let any_register = function.locals.iter().any(|local| local.storage == Storage::Register);
    if function.kind == FunctionKind::Script || function.observed || !any_register {
        return Vec::new();
    }
    let flow = flow_of(unit, id);
    let words = function.locals.len().div_ceil(64);
    if flow.n_uses == 0 || flow.blocks.len() * words > MAX_WORDS {
        return Vec::new();
    }
    let mut marked = Vec::new();
    let live_out = Liveness::solve(&flow, words);
    let mut live = vec![0; words];
    let mut saved = vec![(false, 0); flow.n_uses];
    let mut reads = vec![0_u32; function.locals.len()];
    for (index, block) in flow.blocks.iter().enumerate() {
        live_out.at_end(&flow, index, &mut live);
        let kept = block.handler.map(|handler| live_out.at_start(handler));
        for event in flow.events[block.events.clone()].iter().rev() {
            match *event {
                Event::Release { local, n } => {
                    reads[local.index()] += 1;
                    saved[n] = (has(&live, local.index()), reads[local.index()]);
                    add(&mut live, local.index());
                }
                Event::Use { local, n, expr } => {
                    let (was_live, count) = saved[n];
                    let is_kept = kept.is_some_and(|kept| has(kept, local.index()));
                    if !was_live && count == reads[local.index()] && !is_kept && !block.is_cleanup {
                        marked.push(expr);
                    }
                    reads[local.index()] += 1;
                    add(&mut live, local.index());
                }
                Event::Read(local) => {
                    reads[local.index()] += 1;
                    add(&mut live, local.index());
                }
                Event::Write(local) => remove(&mut live, local.index()),
            }
        }
    }
    marked
}

fn has(set: &[u64], k: usize) -> bool {
    set[k / 64] >> (k % 64) & 1 == 1
}

fn add(set: &mut [u64], k: usize) {
    set[k / 64] |= 1 << (k % 64);
}

fn remove(set: &mut [u64], k: usize) {
    set[k / 64] &= !(1 << (k % 64));
}

/// The variables that are live at the start of each block.
struct Liveness {
    words: usize,
    live_in: Vec<u64>,
}

impl Liveness {
    fn solve(flow: &Flow, words: usize) -> Self {
        let (read, written) = summaries(flow, words);
        let mut this = Liveness { words, live_in: vec![0; flow.blocks.len() * words] };
        let mut live = vec![0; words];
        // Blocks are numbered in the order of the text: against it, all but loops is solved in one round.
        loop {
            let mut changed = false;
            for index in (0..flow.blocks.len()).rev() {
                this.at_end(flow, index, &mut live);
                let handler = flow.blocks[index].handler;
                for (k, word) in live.iter_mut().enumerate() {
                    let at = index * words + k;
                    *word = read[at]
                        | (*word & !written[at])
                        | handler.map_or(0, |h| this.live_in[h * words + k]);
                    changed |= *word != this.live_in[at];
                    this.live_in[at] = *word;
                }
            }
            if !changed {
                return this;
            }
        }
    }

    fn at_start(&self, block: usize) -> &[u64] {
        &self.live_in[block * self.words..][..self.words]
    }

    /// The variables that are live at the end of a block.
    fn at_end(&self, flow: &Flow, index: usize, live: &mut [u64]) {
        live.fill(0);
        let block = &flow.blocks[index];
        for &next in block.next.iter().chain(&block.handler) {
            live.iter_mut().zip(self.at_start(next)).for_each(|(word, other)| *word |= other);
        }
        if block.is_exit {
            flow.results.iter().for_each(|local| add(live, local.index()));
        }
    }
}

/// What each block reads before it writes it, and what it writes.
fn summaries(flow: &Flow, words: usize) -> (Vec<u64>, Vec<u64>) {
    let mut read = vec![0; flow.blocks.len() * words];
    let mut written = read.clone();
    for (index, block) in flow.blocks.iter().enumerate() {
        let read = &mut read[index * words..][..words];
        let written = &mut written[index * words..][..words];
        for event in &flow.events[block.events.clone()] {
            match *event {
                Event::Use { local, .. } | Event::Read(local) if !has(written, local.index()) => {
                    add(read, local.index());
                }
                Event::Write(local) => add(written, local.index()),
                _ => {}
            }
        }
    }
    (read, written)
}
