//! `try` and `unwind_protect`, and the jumps out of them.
//!
//! A cleanup is compiled once, whatever the ways out of its body are: each way sets a route, a number in a register,
//! and behind the cleanup the route says where to go on.

use runmat_hir::hir::{self, Place};
use runmat_hir::ids::LocalId;

use super::{Compiler, Label, Reg};
use crate::bytecode::operand::{Def, Imm, Use};
use crate::bytecode::ops::{CONDITION, Op};

/// The body has ended.
const ENDED: f64 = 0.0;
/// An error has left the body.
const FAILED: f64 = -1.0;

/// A way out of a body.
#[derive(Clone, Copy)]
pub(crate) enum Exit {
    /// The end of the function.
    Return,
    /// A place in a loop around `cleanups` open cleanups.
    Loop { label: Label, cleanups: usize },
}

/// An `unwind_protect` whose body is being compiled.
pub(crate) struct Cleanup {
    /// Where the cleanup starts.
    entry: Label,
    /// The register that tells where to go on behind it.
    route: Reg,
    /// The ways out by a jump; number `k` has the route `k + 1`.
    exits: Vec<Exit>,
}

impl<'a> Compiler<'a> {
    pub(crate) fn try_stmt(&mut self, body: &'a hir::Block, error: Option<LocalId>, handler: &'a hir::Block) {
        let (start, end, caught, done) = (self.label(), self.label(), self.label(), self.label());
        let before = self.assigned.clone();
        self.bind(start);
        self.block(body);
        self.bind(end);
        self.jump(done);
        self.bind(caught);
        let mut after = std::mem::replace(&mut self.assigned, before);
        let temp = self.temp();
        self.emit(Op::Catch { dst: Def(temp) });
        if let Some(local) = error {
            let place = Place { local: Some(local), steps: Vec::new(), span: self.function.span };
            self.assign_register(&place, temp, true);
        }
        self.block(handler);
        for (a, b) in after.iter_mut().zip(&self.assigned) {
            *a &= b;
        }
        self.assigned = after;
        self.bind(done);
        self.handler(start, end, caught);
    }

    /// The cleanup runs on every way out of the body: its end, an error, `return`, `break`, `continue`.
    pub(crate) fn unwind_protect(&mut self, body: &'a hir::Block, cleanup: &'a hir::Block) {
        let (start, end, caught, done) = (self.label(), self.label(), self.label(), self.label());
        let entry = self.label();
        let (error, route) = (self.temp(), self.temp());
        let before = self.assigned.clone();
        self.cleanups.push(Cleanup { entry, route, exits: Vec::new() });
        self.bind(start);
        self.block(body);
        self.bind(end);
        let exits = self.cleanups.pop().map(|cleanup| cleanup.exits).unwrap_or_default();
        self.set_route(route, ENDED);
        self.bind(entry);
        // Any part of the body may have run.
        self.assigned = before;
        self.block(cleanup);
        for (k, exit) in exits.into_iter().enumerate() {
            let next = self.label();
            self.unless_route(route, (k + 1) as f64, next);
            self.leave_by(exit);
            self.bind(next);
        }
        self.unless_route(route, FAILED, done);
        self.emit(Op::Rethrow { src: Use(error) });
        self.bind(caught);
        self.emit(Op::Catch { dst: Def(error) });
        self.set_route(route, FAILED);
        self.jump(entry);
        self.bind(done);
        self.handler(start, end, caught);
    }

    /// `break` and `continue`.
    pub(crate) fn leave_loop(&mut self, is_break: bool) {
        let Some(around) = self.loops.last() else { return };
        let label = if is_break { around.on_break } else { around.on_continue };
        self.leave_by(Exit::Loop { label, cleanups: around.cleanups });
    }

    /// Goes where the exit says, through the innermost cleanup when one lies on the way.
    pub(crate) fn leave_by(&mut self, exit: Exit) {
        let outside = match exit {
            Exit::Return => 0,
            Exit::Loop { cleanups, .. } => cleanups,
        };
        if self.cleanups.len() > outside
            && let Some(cleanup) = self.cleanups.last_mut()
        {
            cleanup.exits.push(exit);
            let (route, entry, number) = (cleanup.route, cleanup.entry, cleanup.exits.len() as f64);
            self.set_route(route, number);
            self.jump(entry);
            return;
        }
        match exit {
            Exit::Return => match self.checked_return {
                Some(label) => self.jump(label),
                None => self.emit(Op::Ret {}),
            },
            Exit::Loop { label, .. } => self.jump(label),
        }
    }

    fn set_route(&mut self, route: Reg, number: f64) {
        let mark = self.mark();
        let src = Use(self.number(number));
        self.emit(Op::Borrow { dst: Def(route), src });
        self.release(mark);
    }

    fn unless_route(&mut self, route: Reg, number: f64, otherwise: Label) {
        let mark = self.mark();
        let b = Use(self.number(number));
        let target = self.target(otherwise);
        self.emit(Op::JumpUnlessEq { a: Use(route), b, target, operand: Imm(CONDITION) });
        self.release(mark);
    }
}
