//! The flow graph of a function: which variables are read and written in which order, and where control goes.

use std::ops::Range;

use smallvec::SmallVec;

use crate::functions::Group;
use crate::hir::{
    Block as Stmts, CaptureSource, ExprKind, Function, Place, Step, StepKind, Stmt, StmtKind, Storage,
};
use crate::ids::{ExprId, FuncId, LocalId};

/// Something that happens to a variable in a register.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// A read begins to hold the variable. `n` numbers the reads.
    Use { local: LocalId, n: u32, expr: ExprId },
    /// What that read gave has been consumed.
    Release { local: LocalId, n: u32 },
    /// Another read, which moves nothing.
    Read(LocalId),
    /// The whole variable is overwritten.
    Write(LocalId),
}

/// Events without branches between them.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) events: Range<usize>,
    pub(super) next: SmallVec<[usize; 2]>,
    /// Where an error in the block goes.
    pub(super) handler: Option<usize>,
    /// The function may end behind it.
    pub(super) is_exit: bool,
    /// Part of an `unwind_protect_cleanup`.
    pub(super) is_cleanup: bool,
}

/// The flow graph.
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub(super) blocks: Vec<Block>,
    pub(super) events: Vec<Event>,
    pub(super) n_uses: u32,
    /// The variables that are read when the function ends: the outputs, and what their checks read.
    pub(super) results: Vec<LocalId>,
}

/// Makes the flow graph of a function in the room of another.
pub(super) fn fill_flow(flow: &mut Flow, group: &Group, id: FuncId) {
    flow.blocks.clear();
    flow.events.clear();
    flow.results.clear();
    flow.n_uses = 0;
    let function = &group[id];
    let mut builder = Builder {
        group,
        function,
        flow,
        handler: None,
        cleanup: None,
        loops: Vec::new(),
        is_cleanup: false,
        conditional: 0,
    };
    let has_checks = function.arguments.iter().any(|block| block.output);
    let inputs = function.params.iter().flatten().copied().chain(function.varargin);
    // The checks of outputs may read the inputs.
    let inputs = inputs.filter(|_| has_checks);
    for local in function.outputs.iter().copied().chain(function.varargout).chain(inputs) {
        if builder.in_register(local) {
            builder.flow.results.push(local);
        }
    }
    builder.start_block();
    builder.stmts(&function.body);
    builder.current().is_exit = true;
    builder.finish_block();
}

/// The read whose variable a value holds.
type Held = Option<(LocalId, u32)>;

/// A loop around the statement at hand: the blocks that leave or repeat it.
#[derive(Default)]
struct Loop {
    breaks: Vec<usize>,
    continues: Vec<usize>,
    /// The cleanup around the loop; another one now means that a jump runs it first.
    cleanup: Option<usize>,
}

struct Builder<'a> {
    group: &'a Group,
    function: &'a Function,
    flow: &'a mut Flow,
    handler: Option<usize>,
    /// The cleanup that a jump out of the statements at hand runs first.
    cleanup: Option<usize>,
    loops: Vec<Loop>,
    is_cleanup: bool,
    /// Depth of code that may be skipped within an expression.
    conditional: usize,
}

impl<'a> Builder<'a> {
    fn in_register(&self, local: LocalId) -> bool {
        self.function.locals[local].storage == Storage::Register
    }

    // Blocks. The current one is the last that was started.

    fn start_block(&mut self) -> usize {
        self.finish_block();
        let at = self.flow.events.len();
        self.flow.blocks.push(Block {
            events: at..at,
            next: SmallVec::new(),
            handler: self.handler,
            is_exit: false,
            is_cleanup: self.is_cleanup,
        });
        self.flow.blocks.len() - 1
    }

    fn finish_block(&mut self) {
        let at = self.flow.events.len();
        if let Some(block) = self.flow.blocks.last_mut() {
            block.events.end = at;
        }
    }

    fn current(&mut self) -> &mut Block {
        self.flow.blocks.last_mut().expect("a block is started before the first statement")
    }

    /// Starts a block that the current one goes on to.
    fn follow(&mut self) -> usize {
        let before = self.flow.blocks.len() - 1;
        let next = self.start_block();
        self.link(before, next);
        next
    }

    fn link(&mut self, from: usize, to: usize) {
        self.flow.blocks[from].next.push(to);
    }

    fn link_all(&mut self, from: &[usize], to: usize) {
        from.iter().for_each(|&from| self.link(from, to));
    }

    /// Compiles statements into blocks of their own; gives the last one.
    fn arm(&mut self, from: usize, stmts: &'a Stmts) -> usize {
        let start = self.start_block();
        self.link(from, start);
        self.stmts(stmts);
        self.flow.blocks.len() - 1
    }

    // Statements.

    fn stmts(&mut self, stmts: &'a Stmts) {
        stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::Expr { expr, .. } => self.value(*expr),
            StmtKind::Assign { place, value, .. } => self.assign(place, *value),
            StmtKind::MultiAssign { places, value, .. } => self.multi_assign(places, *value),
            StmtKind::Delete { place, .. } => {
                self.steps(&place.steps);
                self.written(place);
            }
            StmtKind::If { arms, otherwise } => self.arms(None, arms, otherwise),
            StmtKind::Switch { subject, cases, otherwise } => self.arms(Some(*subject), cases, otherwise),
            StmtKind::While { cond, body } => self.while_loop(*cond, body),
            StmtKind::DoUntil { body, cond } => self.do_until(body, *cond),
            StmtKind::For { place, range, body } => {
                self.value(*range);
                self.for_loop(place, body);
            }
            StmtKind::Try { body, error, handler } => self.try_stmt(body, *error, handler),
            StmtKind::UnwindProtect { body, cleanup } => self.unwind_protect(body, cleanup),
            StmtKind::Break => self.jump(|around| &mut around.breaks),
            StmtKind::Continue => self.jump(|around| &mut around.continues),
            StmtKind::Return => {
                match self.cleanup {
                    Some(cleanup) => self.current().next.push(cleanup),
                    None => self.current().is_exit = true,
                }
                self.start_block();
            }
            StmtKind::Global { init, .. } | StmtKind::Persistent { init, .. } => {
                // Computed only when the variable is first bound.
                self.conditional += 1;
                init.iter().for_each(|&init| self.value(init));
                self.conditional -= 1;
            }
            StmtKind::Shell(_) => {}
        }
    }

    /// The value of an expression, consumed at once.
    fn value(&mut self, expr: ExprId) {
        let held = self.visit(expr);
        self.release([held]);
    }

    /// Targets that may be lists have their subscripts computed before the value, the others behind it: subscripts
    /// are read at both places, and mark nothing.
    fn multi_assign(&mut self, places: &'a [Place], value: ExprId) {
        let subscripts = self.reads_of_places(places);
        self.flow.events.extend(subscripts.iter().map(|&local| Event::Read(local)));
        self.value(value);
        self.flow.events.extend(subscripts.iter().map(|&local| Event::Read(local)));
        for place in places {
            self.written(place);
        }
    }

    fn reads_of_places(&self, places: &[Place]) -> Vec<LocalId> {
        let mut pending = Vec::new();
        for place in places {
            crate::walk::for_each_place_operand(place, &mut |id| pending.push(id));
        }
        let mut reads: Vec<LocalId> =
            places.iter().filter(|p| !p.steps.is_empty()).filter_map(|p| p.local).collect();
        while let Some(id) = pending.pop() {
            match &self.function.exprs[id].kind {
                ExprKind::Local { local, .. } => reads.push(*local),
                ExprKind::Closure(func) => reads.extend(self.captured_by(*func)),
                kind => crate::walk::for_each_operand(kind, &mut |id| pending.push(id)),
            }
        }
        reads.retain(|&local| self.in_register(local));
        reads
    }

    fn captured_by(&self, func: FuncId) -> impl Iterator<Item = LocalId> + use<'a> {
        self.group[func].captures.iter().filter_map(|capture| match capture.source {
            CaptureSource::Outer(local) => Some(local),
            CaptureSource::Dynamic(_) => None,
        })
    }

    /// The arms of `if` or `switch`.
    fn arms(&mut self, subject: Option<ExprId>, arms: &'a [(ExprId, Stmts)], otherwise: &'a Stmts) {
        subject.into_iter().for_each(|subject| self.value(subject));
        let mut ends = Vec::with_capacity(arms.len() + 1);
        let mut test = self.flow.blocks.len() - 1;
        for (k, (cond, body)) in arms.iter().enumerate() {
            if k > 0 {
                let next = self.start_block();
                self.link(test, next);
            }
            self.value(*cond);
            test = self.flow.blocks.len() - 1;
            ends.push(self.arm(test, body));
        }
        ends.push(self.arm(test, otherwise));
        let after = self.start_block();
        self.link_all(&ends, after);
    }

    /// The body of a loop, behind the block `from`; gives what leaves and repeats it.
    fn loop_body(&mut self, from: usize, body: &'a Stmts) -> Loop {
        self.loops.push(Loop { cleanup: self.cleanup, ..Loop::default() });
        let end = self.arm(from, body);
        let mut done = self.loops.pop().unwrap_or_default();
        done.continues.push(end);
        done
    }

    fn while_loop(&mut self, cond: ExprId, body: &'a Stmts) {
        let head = self.follow();
        self.value(cond);
        let done = self.loop_body(head, body);
        self.link_all(&done.continues, head);
        let after = self.start_block();
        self.link(head, after);
        self.link_all(&done.breaks, after);
    }

    fn for_loop(&mut self, place: &'a Place, body: &'a Stmts) {
        let head = self.follow();
        // The variable is written at the start of each round.
        let start = self.follow();
        self.steps(&place.steps);
        self.written(place);
        let done = self.loop_body(start, body);
        self.link_all(&done.continues, head);
        let after = self.start_block();
        self.link(head, after);
        self.link_all(&done.breaks, after);
    }

    fn do_until(&mut self, body: &'a Stmts, cond: ExprId) {
        let start = self.follow();
        let done = self.loop_body(start, body);
        let test = self.start_block();
        self.link_all(&done.continues, test);
        self.value(cond);
        self.link(test, start);
        let after = self.follow();
        self.link_all(&done.breaks, after);
    }

    fn jump(&mut self, list: fn(&mut Loop) -> &mut Vec<usize>) {
        let from = self.flow.blocks.len() - 1;
        if let Some(around) = self.loops.last_mut() {
            match self.cleanup {
                Some(cleanup) if around.cleanup != Some(cleanup) => self.link(from, cleanup),
                _ => list(around).push(from),
            }
        }
        self.start_block();
    }

    fn try_stmt(&mut self, body: &'a Stmts, error: Option<LocalId>, handler: &'a Stmts) {
        let before = self.flow.blocks.len() - 1;
        let caught = self.start_block();
        if let Some(local) = error.filter(|&local| self.in_register(local)) {
            self.flow.events.push(Event::Write(local));
        }
        self.stmts(handler);
        let handled = self.flow.blocks.len() - 1;
        let outer = self.handler.replace(caught);
        let start = self.start_block();
        self.link(before, start);
        self.stmts(body);
        let end = self.flow.blocks.len() - 1;
        self.handler = outer;
        let after = self.start_block();
        self.link_all(&[handled, end], after);
    }

    /// The cleanup goes on to everything that a way into it can lead to.
    fn unwind_protect(&mut self, body: &'a Stmts, cleanup: &'a Stmts) {
        let before = self.flow.blocks.len() - 1;
        let was_cleanup = std::mem::replace(&mut self.is_cleanup, true);
        let cleaning = self.start_block();
        self.stmts(cleanup);
        let cleaned = self.flow.blocks.len() - 1;
        self.is_cleanup = was_cleanup;
        match self.cleanup {
            Some(outer) => self.link(cleaned, outer),
            None => self.flow.blocks[cleaned].is_exit = true,
        }
        if let Some(around) = self.loops.last_mut() {
            around.breaks.push(cleaned);
            around.continues.push(cleaned);
        }
        let outer = (self.handler.replace(cleaning), self.cleanup.replace(cleaning));
        let start = self.start_block();
        self.link(before, start);
        self.stmts(body);
        let end = self.flow.blocks.len() - 1;
        (self.handler, self.cleanup) = outer;
        self.link(end, cleaning);
        let after = self.start_block();
        self.link(cleaned, after);
    }

    // Expressions. Their depth is bounded but for chains of binary operators along their left operands.

    fn release(&mut self, held: impl IntoIterator<Item = Held>) {
        for (local, n) in held.into_iter().flatten() {
            self.flow.events.push(Event::Release { local, n });
        }
    }

    fn steps(&mut self, steps: &'a [Step]) {
        for step in steps {
            match &step.kind {
                StepKind::Paren(args) | StepKind::Brace(args) => self.operands(args),
                StepKind::Dynamic(name) => self.value(*name),
                StepKind::Field(_) => {}
            }
        }
    }

    /// Expressions that are consumed together.
    fn operands(&mut self, operands: &[ExprId]) {
        let held: SmallVec<[Held; 4]> = operands.iter().map(|&id| self.visit(id)).collect();
        self.release(held);
    }

    fn written(&mut self, place: &Place) {
        let Some(local) = place.local.filter(|&local| self.in_register(local)) else { return };
        if !place.steps.is_empty() {
            self.flow.events.push(Event::Read(local));
        } else if self.conditional == 0 {
            self.flow.events.push(Event::Write(local));
        }
    }

    /// An assignment; the value is held until it is stored.
    fn assign(&mut self, place: &'a Place, value: ExprId) {
        let held = self.visit(value);
        self.steps(&place.steps);
        self.release([held]);
        self.written(place);
    }

    /// The reads of an expression, in order; gives the one that its value holds.
    fn visit(&mut self, id: ExprId) -> Held {
        match &self.function.exprs[id].kind {
            ExprKind::Local { local, .. } if self.in_register(*local) => {
                let (local, n) = (*local, self.flow.n_uses);
                self.flow.n_uses += 1;
                self.flow.events.push(Event::Use { local, n, expr: id });
                return Some((local, n));
            }
            ExprKind::Index { base, steps } => {
                // What the base holds stays held: the value of the chain may be a part of it.
                let held = self.visit(*base);
                self.steps(steps);
                return held;
            }
            ExprKind::Binary { .. } => self.binary(id),
            ExprKind::ShortCircuit { left, right, .. } => {
                self.value(*left);
                self.conditional += 1;
                self.value(*right);
                self.conditional -= 1;
            }
            ExprKind::Unary { operand, .. } | ExprKind::Postfix { operand, .. } => self.value(*operand),
            ExprKind::Call { args, .. } | ExprKind::Dotted { args: Some(args), .. } => self.operands(args),
            ExprKind::Matrix(rows) | ExprKind::Cell(rows) => {
                let held: SmallVec<[Held; 8]> = rows.iter().flatten().map(|&id| self.visit(id)).collect();
                self.release(held);
            }
            ExprKind::Range { start, step: Some(step), stop } => self.operands(&[*start, *step, *stop]),
            ExprKind::Range { start, step: None, stop } => self.operands(&[*start, *stop]),
            ExprKind::Assign { place, value } => self.assign(place, *value),
            ExprKind::Closure(func) => {
                // Making it copies the variables that it takes along.
                for local in self.captured_by(*func) {
                    if self.in_register(local) {
                        self.flow.events.push(Event::Read(local));
                    }
                }
            }
            _ => {}
        }
        None
    }

    fn binary(&mut self, id: ExprId) {
        let mut rights: SmallVec<[ExprId; 8]> = SmallVec::new();
        let mut at = id;
        while let ExprKind::Binary { left, right, .. } = self.function.exprs[at].kind {
            rights.push(right);
            at = left;
        }
        let mut left = self.visit(at);
        for right in rights.into_iter().rev() {
            let right = self.visit(right);
            self.release([left.take(), right]);
        }
    }
}
