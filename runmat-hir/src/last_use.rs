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

use self::flow::{Event, Flow, fill_flow};
use crate::functions::Group;
use crate::hir::{ExprKind, FunctionKind, Storage};
use crate::ids::{ExprId, FuncId, Id};

/// Flow graphs with larger solutions than this, in words of all bit sets, are left unmarked.
const MAX_WORDS: usize = 1 << 22;

/// Marks the last uses in functions that are lowered together. O(size) for all but very deep loops.
pub(crate) fn mark(group: &mut Group) {
    let mut room = Room::default();
    for id in group.ids() {
        room.find(group, id);
        for &expr in &room.marked {
            if let ExprKind::Local { last_use, .. } = &mut group[id].exprs[expr].kind {
                *last_use = true;
            }
        }
    }
}

/// What the pass needs for a function; reused for the next, since most are small.
#[derive(Default)]
struct Room {
    flow: Flow,
    liveness: Liveness,
    live: Vec<u64>,
    /// Of each read: whether the variable was live where its value is consumed, and how many reads came behind that.
    saved: Vec<(bool, u32)>,
    /// Reads of each variable so far.
    reads: Vec<u32>,
    /// The reads after which their variables die.
    marked: Vec<ExprId>,
}

impl Room {
    fn find(&mut self, group: &Group, id: FuncId) {
        self.marked.clear();
        let function = &group[id];
        let any_register = function.locals.iter().any(|local| local.storage == Storage::Register);
        if function.kind == FunctionKind::Script || function.observed || !any_register {
            return;
        }
        fill_flow(&mut self.flow, group, id);
        let words = function.locals.len().div_ceil(64);
        if self.flow.n_uses == 0 || self.flow.blocks.len() * words > MAX_WORDS {
            return;
        }
        refill(&mut self.live, words);
        refill(&mut self.saved, self.flow.n_uses as usize);
        refill(&mut self.reads, function.locals.len());
        self.liveness.solve(&self.flow, words, &mut self.live);
        for block in 0..self.flow.blocks.len() {
            self.mark_block(block);
        }
    }

    /// Goes through a block against its order.
    fn mark_block(&mut self, index: usize) {
        let Room { flow, liveness, live, saved, reads, marked } = self;
        let block = &flow.blocks[index];
        liveness.at_end(flow, index, live);
        let kept = block.handler.map(|handler| liveness.at_start(handler));
        for event in flow.events[block.events.clone()].iter().rev() {
            match *event {
                Event::Release { local, n } => {
                    reads[local.index()] += 1;
                    saved[n as usize] = (has(live, local.index()), reads[local.index()]);
                    add(live, local.index());
                }
                Event::Use { local, n, expr } => {
                    let (was_live, count) = saved[n as usize];
                    let is_kept = kept.is_some_and(|kept| has(kept, local.index()));
                    if !was_live && count == reads[local.index()] && !is_kept && !block.is_cleanup {
                        marked.push(expr);
                    }
                    reads[local.index()] += 1;
                    add(live, local.index());
                }
                Event::Read(local) => {
                    reads[local.index()] += 1;
                    add(live, local.index());
                }
                Event::Write(local) => remove(live, local.index()),
            }
        }
    }
}

fn refill<T: Clone + Default>(items: &mut Vec<T>, count: usize) {
    items.clear();
    items.resize(count, T::default());
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
#[derive(Default)]
struct Liveness {
    words: usize,
    live_in: Vec<u64>,
    /// What each block reads before it writes it.
    read: Vec<u64>,
    written: Vec<u64>,
}

impl Liveness {
    fn solve(&mut self, flow: &Flow, words: usize, live: &mut [u64]) {
        self.words = words;
        refill(&mut self.live_in, flow.blocks.len() * words);
        self.summarise(flow);
        // Blocks are numbered in the order of the text: against it, all but loops is solved in one round.
        loop {
            let mut changed = false;
            for index in (0..flow.blocks.len()).rev() {
                self.at_end(flow, index, live);
                let handler = flow.blocks[index].handler;
                for (k, word) in live.iter_mut().enumerate() {
                    let at = index * words + k;
                    let caught = handler.map_or(0, |h| self.live_in[h * words + k]);
                    *word = self.read[at] | (*word & !self.written[at]) | caught;
                    changed |= *word != self.live_in[at];
                    self.live_in[at] = *word;
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn summarise(&mut self, flow: &Flow) {
        let words = self.words;
        refill(&mut self.read, flow.blocks.len() * words);
        refill(&mut self.written, flow.blocks.len() * words);
        for (index, block) in flow.blocks.iter().enumerate() {
            let read = &mut self.read[index * words..][..words];
            let written = &mut self.written[index * words..][..words];
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
