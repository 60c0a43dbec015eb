//! Expressions.

use runmat_hir::hir::{Callee, CaptureSource, ExprKind, FunctionKind, Origin};
use runmat_hir::ids::{ExprId, FuncId, LocalId};
use runmat_parser::ast::{BinaryOp, IntClass, PostfixOp, ShortCircuitOp, UnaryOp};
use runmat_runtime::array::dims::Dims;
use runmat_runtime::text::utf16;
use runmat_runtime::value::Value;
use runmat_runtime::value::class::Class;

use super::{Compiler, Operand1, Reg};
use crate::bytecode::operand::{Args, Const, Def, Imm, Use};
use crate::bytecode::ops::{BORROW, KILL_A, KILL_B, LIST, ONE, OPERAND, Op};
use crate::program::LocalInfo;

impl<'a> Compiler<'a> {
    pub(crate) fn kind(&self, id: ExprId) -> &'a ExprKind {
        &self.function.exprs[id].kind
    }

    /// Evaluates to exactly one value in any register.
    pub(crate) fn operand(&mut self, id: ExprId) -> Operand1 {
        match *self.kind(id) {
            ExprKind::Local { local, last_use } => self.local_operand(id, local, last_use),
            ExprKind::Number(x) if let Some(reg) = self.pinned(Value::double(x)) => {
                Operand1 { reg, owned: false }
            }
            ExprKind::Colon if let Some(reg) = self.pinned(Value::COLON) => Operand1 { reg, owned: false },
            _ => {
                let dst = self.temp();
                let owned = self.expr_borrowed(id, dst);
                Operand1 { reg: dst, owned }
            }
        }
    }

    fn local_operand(&mut self, id: ExprId, local: LocalId, last_use: bool) -> Operand1 {
        let span = self.function.exprs[id].span;
        let reg = self.register(local);
        if self.is_cell(local) {
            let dst = self.temp();
            self.emit_at(span, Op::LoadCell { dst: Def(dst), cell: Use(reg) });
            return Operand1 { reg: dst, owned: false };
        }
        if self.may_be_function(local) {
            let dst = self.temp();
            self.emit_at(span, Op::Resolve { dst: Def(dst), src: Use(reg) });
            return Operand1 { reg: dst, owned: false };
        }
        Operand1 { reg, owned: last_use }
    }

    /// In a script a name without a value may still be a function; so may a name that an anonymous function of a
    /// script captured by name.
    pub(crate) fn may_be_function(&self, local: LocalId) -> bool {
        if self.assigned[local.0 as usize] {
            return false;
        }
        match self.function.kind {
            FunctionKind::Script => true,
            FunctionKind::Anonymous => self.function.locals[local].origin == Origin::Captured,
            _ => false,
        }
    }

    /// Evaluates into `dst`; the value may be borrowed from its container. True when `dst` owns it.
    fn expr_borrowed(&mut self, id: ExprId, dst: Reg) -> bool {
        match self.kind(id) {
            ExprKind::Index { .. } => self.chain(id, dst, BORROW),
            _ => {
                self.expr_to(id, dst);
                true
            }
        }
    }

    /// Evaluates to exactly one value that `dst` owns.
    pub(crate) fn expr_to(&mut self, id: ExprId, dst: Reg) {
        let span = self.function.exprs[id].span;
        let old = self.set_span(span);
        let mark = self.mark();
        self.expr_inner(id, dst);
        self.release(mark);
        self.set_span(old);
    }

    fn expr_inner(&mut self, id: ExprId, dst: Reg) {
        match self.kind(id) {
            ExprKind::Local { local, last_use } => self.load_local(*local, *last_use, dst),
            ExprKind::Binary { .. } => self.binary_chain(id, dst),
            ExprKind::ShortCircuit { .. } => self.short_circuit(id, dst),
            ExprKind::Unary { op, operand } => self.unary(*op, *operand, dst),
            ExprKind::Postfix { op, operand } => {
                let operand = self.operand(*operand);
                let (dst, a, kill) = (Def(dst), Use(operand.reg), operand.killed_as(KILL_A));
                match op {
                    PostfixOp::CTranspose => self.emit(Op::Ctranspose { dst, a, kill }),
                    PostfixOp::Transpose => self.emit(Op::Transpose { dst, a, kill }),
                }
            }
            ExprKind::Range { start, step, stop } => {
                let start = Use(self.operand(*start).reg);
                let step = step.map(|s| Use(self.operand(s).reg));
                let stop = Use(self.operand(*stop).reg);
                match step {
                    Some(step) => self.emit(Op::RangeStep { dst: Def(dst), start, step, stop }),
                    None => self.emit(Op::Range { dst: Def(dst), start, stop }),
                }
            }
            ExprKind::Matrix(rows) | ExprKind::Cell(rows) => self.literal(id, rows, dst),
            ExprKind::Index { .. } => {
                self.chain(id, dst, ONE);
            }
            ExprKind::Call { .. } | ExprKind::Dotted { .. } => self.call_expr(id, dst, 1),
            ExprKind::DynamicVariable(name) => {
                let name = self.symbol(*name);
                let name = self.name(name);
                self.emit(Op::DynamicVariable { dst: Def(dst), name });
            }
            ExprKind::End => self.end_value(dst),
            ExprKind::Closure(func) => self.closure(*func, dst),
            ExprKind::Handle(callee) => self.handle_to(callee, dst),
            ExprKind::Assign { place, value } => {
                self.expr_to(*value, dst);
                self.assign_register(place, dst, false);
            }
            ExprKind::Unsupported(what) => {
                let text = self.name((*what).into());
                self.emit(Op::Unsupported { text });
            }
            _ => self.constant_to(id, dst),
        }
    }

    fn constant_to(&mut self, id: ExprId, dst: Reg) {
        let value = self.constant_value(id).unwrap_or(Value::COLON);
        self.load(value, dst);
    }

    /// The value of a number or a text.
    pub(crate) fn constant_value(&mut self, id: ExprId) -> Option<Value> {
        Some(match self.kind(id) {
            ExprKind::Number(x) => Value::double(*x),
            ExprKind::Imaginary(x) => self.rt.complex_kept(0.0, *x),
            ExprKind::Integer { class, bits } => self.integer(*class, *bits),
            ExprKind::Char(text) => self.rt.char_row(&utf16::inward(text.to_string())),
            ExprKind::String(text) => self.rt.string(&utf16::inward(text.to_string())),
            _ => return None,
        })
    }

    fn load(&mut self, value: Value, dst: Reg) {
        match self.pinned_if_immediate(value) {
            Some(reg) => self.emit(Op::Borrow { dst: Def(dst), src: Use(reg) }),
            None => {
                let k = self.constant(value);
                self.emit(Op::LoadConst { dst: Def(dst), k });
            }
        }
    }

    fn pinned_if_immediate(&mut self, value: Value) -> Option<Reg> {
        if value.is_object() { None } else { self.pinned(value) }
    }

    fn integer(&mut self, class: IntClass, bits: u64) -> Value {
        let class = match class {
            IntClass::Int8 => Class::Int8,
            IntClass::Int16 => Class::Int16,
            IntClass::Int32 => Class::Int32,
            IntClass::Int64 => Class::Int64,
            IntClass::Uint8 => Class::UInt8,
            IntClass::Uint16 => Class::UInt16,
            IntClass::Uint32 => Class::UInt32,
            IntClass::Uint64 => Class::UInt64,
        };
        let wide = match class {
            Class::Int64 => self.rt.dense(&[bits as i64], Dims::scalar()),
            Class::UInt64 => self.rt.dense(&[bits], Dims::scalar()),
            _ => Ok(Value::small_integer(class, bits as i64)),
        };
        wide.unwrap_or(Value::EMPTY)
    }

    /// A variable's value, owned by `dst` too.
    fn load_local(&mut self, local: LocalId, last_use: bool, dst: Reg) {
        let reg = self.register(local);
        if self.is_cell(local) {
            let temp = self.temp();
            self.emit(Op::LoadCell { dst: Def(temp), cell: Use(reg) });
            self.emit(Op::Copy { dst: Def(dst), src: Use(temp) });
        } else if self.may_be_function(local) {
            let temp = self.temp();
            self.emit(Op::Resolve { dst: Def(temp), src: Use(reg) });
            self.emit(Op::Copy { dst: Def(dst), src: Use(temp) });
        } else if last_use {
            self.emit(Op::Take { dst: Def(dst), src: crate::bytecode::operand::Place(reg) });
        } else {
            self.emit(Op::Copy { dst: Def(dst), src: Use(reg) });
        }
    }

    /// A chain of operators, along its left spine without recursion.
    fn binary_chain(&mut self, id: ExprId, dst: Reg) {
        let mut pending = Vec::new();
        let mut at = id;
        while let ExprKind::Binary { op, left, right } = *self.kind(at) {
            pending.push((op, right, self.function.exprs[at].span));
            at = left;
        }
        let mark = self.mark();
        let mut left = self.operand(at);
        let count = pending.len();
        for (k, (op, right, span)) in pending.into_iter().rev().enumerate() {
            let right = self.operand(right);
            let target = if k + 1 == count {
                dst
            } else {
                // The partial result goes into the lowest free temporary, so that a long chain needs few registers.
                self.release(mark);
                self.temp()
            };
            let old = self.set_span(span);
            self.binary(op, target, left, right);
            self.set_span(old);
            left = Operand1 { reg: target, owned: true };
        }
    }

    pub(crate) fn binary(&mut self, op: BinaryOp, dst: Reg, a: Operand1, b: Operand1) {
        let kill = Imm(a.killed_as(KILL_A).0 | b.killed_as(KILL_B).0);
        let (dst, a, b, site) = (Def(dst), Use(a.reg), Use(b.reg), self.site());
        self.emit(match op {
            BinaryOp::Add => Op::Add { dst, a, b, site, kill },
            BinaryOp::Sub => Op::Sub { dst, a, b, site, kill },
            BinaryOp::Times => Op::Times { dst, a, b, site, kill },
            BinaryOp::MTimes => Op::Mtimes { dst, a, b, site, kill },
            BinaryOp::RDivide => Op::Rdivide { dst, a, b, site, kill },
            BinaryOp::MRDivide => Op::Mrdivide { dst, a, b, site, kill },
            BinaryOp::LDivide => Op::Ldivide { dst, a, b, site, kill },
            BinaryOp::MLDivide => Op::Mldivide { dst, a, b, site, kill },
            BinaryOp::Power => Op::Power { dst, a, b, site, kill },
            BinaryOp::MPower => Op::Mpower { dst, a, b, site, kill },
            BinaryOp::Lt => Op::Lt { dst, a, b, site, kill },
            BinaryOp::Le => Op::Le { dst, a, b, site, kill },
            BinaryOp::Gt => Op::Gt { dst, a, b, site, kill },
            BinaryOp::Ge => Op::Ge { dst, a, b, site, kill },
            BinaryOp::Eq => Op::Eq { dst, a, b, site, kill },
            BinaryOp::Ne => Op::Ne { dst, a, b, site, kill },
            BinaryOp::And => Op::And { dst, a, b, site, kill },
            BinaryOp::Or => Op::Or { dst, a, b, site, kill },
        });
    }

    fn unary(&mut self, op: UnaryOp, operand: ExprId, dst: Reg) {
        let operand = self.operand(operand);
        let (dst, a, site, kill) = (Def(dst), Use(operand.reg), self.site(), operand.killed_as(KILL_A));
        self.emit(match op {
            UnaryOp::Minus => Op::Neg { dst, a, site, kill },
            UnaryOp::Plus => Op::Plus { dst, a, site, kill },
            UnaryOp::Not => Op::Not { dst, a, site, kill },
        });
    }

    /// `&&` and `||`: the truth of the last operand that was computed.
    fn short_circuit(&mut self, id: ExprId, dst: Reg) {
        let ExprKind::ShortCircuit { op, left, right } = *self.kind(id) else { return };
        let done = self.label();
        // The variable that gets the result may be an operand: it changes last.
        let result = self.temp();
        self.truth_of(left, result);
        let (cond, target) = (Use(result), self.target(done));
        self.emit(match op {
            ShortCircuitOp::AndAnd => Op::JumpUnless { cond, target, operand: Imm(OPERAND) },
            ShortCircuitOp::OrOr => Op::JumpIf { cond, target, operand: Imm(OPERAND) },
        });
        self.truth_of(right, result);
        self.bind(done);
        self.emit(Op::Borrow { dst: Def(dst), src: Use(result) });
    }

    fn truth_of(&mut self, id: ExprId, dst: Reg) {
        let mark = self.mark();
        let a = Use(self.operand(id).reg);
        self.emit(Op::Truth { dst: Def(dst), a });
        self.release(mark);
    }

    fn literal(&mut self, id: ExprId, rows: &'a [Vec<ExprId>], dst: Reg) {
        let is_matrix = matches!(self.kind(id), ExprKind::Matrix(_));
        if !is_matrix && let Some(cell) = self.constant_cell(rows) {
            return self.load(cell, dst);
        }
        let all: Vec<ExprId> = rows.iter().flatten().copied().collect();
        let (elements, spread) = if is_matrix { self.row_elements(&all) } else { self.cell_elements(&all) };
        let table = self.row_table(rows.iter().map(|row| row.len() as u32).collect());
        let dst = Def(dst);
        match self.kind(id) {
            ExprKind::Cell(_) => self.emit(Op::Cell { dst, rows: table, elements, spread }),
            _ => self.emit(Op::Matrix { dst, rows: table, elements, spread }),
        }
    }

    /// The cell array of numbers and texts, which is made once: its items have other owners from the start, so that
    /// whoever writes copies them too. `None` where an element must be computed, or rows differ in length.
    fn constant_cell(&mut self, rows: &[Vec<ExprId>]) -> Option<Value> {
        let (m, n) = (rows.len(), rows.first()?.len());
        if n == 0 || rows.iter().any(|row| row.len() != n) {
            return None;
        }
        let mut items = Vec::with_capacity(m * n);
        for column in 0..n {
            for row in rows {
                items.push(self.constant_value(row[column])?.shared());
            }
        }
        Some(self.rt.cell(Dims::matrix(m, n), items))
    }

    /// Elements of a matrix in consecutive temporaries: it copies them out, so that variables stay the only owners.
    pub(crate) fn row_elements(&mut self, elements: &[ExprId]) -> (Args, Imm) {
        let first = self.mark();
        let mut spread = false;
        for &element in elements {
            let reg = self.temp();
            match *self.kind(element) {
                ExprKind::Local { local, .. } if !self.may_be_function(local) => {
                    let src = Use(self.register(local));
                    match self.is_cell(local) {
                        true => self.emit(Op::LoadCell { dst: Def(reg), cell: src }),
                        false => self.emit(Op::Borrow { dst: Def(reg), src }),
                    }
                }
                _ => spread |= self.list_element(element, reg),
            }
        }
        (Args { first, count: elements.len() as u32 }, Imm(spread as u32))
    }

    /// Elements of a cell array in consecutive temporaries, owned.
    fn cell_elements(&mut self, elements: &[ExprId]) -> (Args, Imm) {
        let first = self.mark();
        let mut spread = false;
        for &element in elements {
            let reg = self.temp();
            spread |= self.list_element(element, reg);
        }
        (Args { first, count: elements.len() as u32 }, Imm(spread as u32))
    }

    /// Evaluates an element of a literal or an argument list, which may yield any number of values. True when it may.
    pub(crate) fn list_element(&mut self, id: ExprId, dst: Reg) -> bool {
        match self.kind(id) {
            ExprKind::Index { steps, .. } => {
                let old = self.set_span(self.function.exprs[id].span);
                self.chain(id, dst, LIST);
                self.set_span(old);
                self.release(dst + 1);
                steps.last().is_some_and(|s| !matches!(s.kind, runmat_hir::hir::StepKind::Paren(_)))
            }
            ExprKind::Dotted { args: None, .. } => {
                self.call_expr(id, dst, 1);
                self.release(dst + 1);
                true
            }
            _ => {
                self.expr_to(id, dst);
                false
            }
        }
    }

    fn end_value(&mut self, dst: Reg) {
        match self.ends.last() {
            Some(&end) => {
                let (position, count) = (Imm(end.position), Imm(end.count));
                self.emit(Op::EndOf { dst: Def(dst), base: Use(end.base), position, count });
            }
            None => {
                let text = self.name("An end outside of an index".into());
                self.emit(Op::Unsupported { text });
            }
        }
    }

    /// The environment that a nested function whose parent is `parent` gets when this function calls it.
    pub(crate) fn env_for(&mut self, parent: Option<FuncId>) -> Option<Reg> {
        let mut env = self.env_register()?;
        let mut at = Some(self.func);
        while at != parent {
            let id = at?;
            if super::has_nested(&self.unit.hir, id) {
                let dst = self.temp();
                self.emit(Op::OuterEnv { dst: Def(dst), env: Use(env) });
                env = dst;
            }
            at = self.unit.hir.functions[id].parent;
        }
        Some(env)
    }

    /// A handle of an anonymous function: its captured values, and behind them the environment if there is one.
    fn closure(&mut self, func: FuncId, dst: Reg) {
        let inner = &self.unit.hir.functions[func];
        let first = self.mark();
        for capture in &inner.captures {
            let reg = self.temp();
            match capture.source {
                CaptureSource::Outer(local) => self.capture_local(local, reg),
                CaptureSource::Dynamic(name) => {
                    // A name that the workspace may know: without a value it stays undefined, and is a function.
                    let name = self.symbol(name);
                    let name = self.name(name);
                    self.emit(Op::Clear { dst: Def(reg) });
                    let known = self.label();
                    let failed = self.label();
                    let start = self.label();
                    let end = self.label();
                    self.bind(start);
                    self.emit(Op::DynamicVariable { dst: Def(reg), name });
                    self.bind(end);
                    let target = self.target(known);
                    self.emit(Op::Jump { target });
                    self.bind(failed);
                    let dropped = self.temp();
                    self.emit(Op::Catch { dst: Def(dropped) });
                    self.emit(Op::Clear { dst: Def(reg) });
                    self.release(reg + 1);
                    self.bind(known);
                    self.handler(start, end, failed);
                }
            }
        }
        if let Some(env) = self.env_register() {
            let reg = self.temp();
            self.emit(Op::Borrow { dst: Def(reg), src: Use(env) });
        }
        let captures = Args { first, count: self.mark() - first };
        self.emit(Op::Closure { dst: Def(dst), func: Const(func.0), captures });
    }

    fn capture_local(&mut self, local: LocalId, dst: Reg) {
        let src = self.register(local);
        let done = self.label();
        // An undefined variable is captured as such.
        if self.is_cell(local) {
            let temp = self.temp();
            self.emit(Op::LoadCell { dst: Def(temp), cell: Use(src) });
            self.emit(Op::Copy { dst: Def(dst), src: Use(temp) });
            self.release(dst + 1);
        } else {
            self.emit(Op::Clear { dst: Def(dst) });
            let target = self.target(done);
            self.emit(Op::JumpUndefined { src: Use(src), target });
            self.emit(Op::Copy { dst: Def(dst), src: Use(src) });
        }
        self.bind(done);
    }

    fn handle_to(&mut self, callee: &Callee, dst: Reg) {
        match callee {
            Callee::Function(func) => {
                let parent = self.unit.hir.functions.get(*func).and_then(|function| function.parent);
                let env = parent.and_then(|_| self.env_for(parent));
                let env = match env {
                    Some(env) => env,
                    None => {
                        let none = self.temp();
                        self.emit(Op::Clear { dst: Def(none) });
                        none
                    }
                };
                self.emit(Op::FunctionHandle { dst: Def(dst), func: Const(func.0), env: Use(env) });
            }
            Callee::Name(name) => {
                let name = self.name(name.clone());
                self.emit(Op::Handle { dst: Def(dst), name });
            }
        }
    }

    pub(crate) fn local_info(&self, local: LocalId) -> &LocalInfo {
        &self.locals[self.register(local) as usize]
    }
}
