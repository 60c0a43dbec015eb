//! HIR to bytecode, one function at a time.
//!
//! Registers: variables first (parameters in front), then constants, then temporaries in stack order. Arguments of a
//! call lie in consecutive temporaries at the top, which become the callee's first registers.
//! While a function is being compiled, constants and temporaries have provisional numbers; the final ones are put in
//! at the end, when their counts are known.

mod arguments;
mod call;
mod chain;
mod control;
mod expr;
mod place;
mod protect;
mod stmt;

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use runmat_hir::hir::{self, CaptureSource, FunctionKind, Origin, Storage};
use runmat_hir::ids::{FuncId, LocalId};
use runmat_lexer::{Interner, Span, Symbol};
use runmat_runtime::ops::cases::TextCases;
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;

use crate::bytecode::operand::{
    Args, CONST_BASE, Const, Def, Feedback, Imm, Operand, Remap, TEMP_BASE, Target, Use,
};
use crate::bytecode::ops::Op;
use crate::feedback::Site;
use crate::program::{
    ArgumentPlace, ArgumentRule, CallSite, Handler, LocalInfo, Path, PathStep, Proto, Unit,
};

/// More pinned constants than this are loaded where they are used.
const MAX_PINNED: usize = 48;

/// A register while compiling.
pub(crate) type Reg = u32;

/// An operand in a register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operand1 {
    pub(crate) reg: Reg,
    /// A temporary that owns its value: the instruction that uses it may take the value.
    pub(crate) owned: bool,
}

impl Operand1 {
    /// The `kill` bit of an instruction that reads the operand last.
    pub(crate) fn killed_as(self, bit: u32) -> Imm {
        Imm(if self.owned { bit } else { 0 })
    }
}

/// A place in the code that jumps lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Label(u32);

/// A loop that `break` and `continue` leave or repeat.
pub(crate) struct Loop {
    pub(crate) on_break: Label,
    pub(crate) on_continue: Label,
    /// Cleanups that are open outside of the loop.
    pub(crate) cleanups: usize,
}

/// What `end` means while the arguments of a step are compiled.
#[derive(Clone, Copy)]
pub(crate) struct EndContext {
    pub(crate) base: Reg,
    pub(crate) position: u32,
    pub(crate) count: u32,
}

/// The state of compiling one function.
pub(crate) struct Compiler<'a> {
    pub(crate) rt: &'a mut Runtime,
    pub(crate) interner: &'a Interner,
    pub(crate) unit: &'a Unit,
    func: FuncId,
    pub(crate) function: &'a hir::Function,
    ops: Vec<(Op, Span)>,
    labels: Vec<Option<usize>>,
    span: Span,
    next_temp: u32,
    max_temp: u32,
    registers: Vec<Reg>,
    locals: Vec<LocalInfo>,
    constants: Vec<Value>,
    pinned: Vec<Value>,
    names: Vec<Rc<str>>,
    name_index: FxHashMap<Rc<str>, u32>,
    paths: Vec<Path>,
    rows: Vec<Vec<u32>>,
    cases: Vec<TextCases>,
    calls: Vec<CallSite>,
    arguments: Vec<ArgumentRule>,
    handlers: Vec<(Label, Label, Label)>,
    n_sites: u32,
    env: Option<Reg>,
    n_persistent: u32,
    pub(crate) loops: Vec<Loop>,
    pub(crate) cleanups: Vec<protect::Cleanup>,
    /// Where outputs are checked before the function returns.
    pub(crate) checked_return: Option<Label>,
    pub(crate) ends: Vec<EndContext>,
    /// Outputs (by bit) that the next call's targets ignore.
    pub(crate) ignored: u64,
    /// Variables that surely have a value here, by local number.
    pub(crate) assigned: Vec<bool>,
    /// Where a script calls what may remove variables.
    pub(crate) clearing: Vec<u32>,
}

/// Compiles a function of a unit.
pub fn compile(rt: &mut Runtime, interner: &Interner, unit: &Rc<Unit>, func: FuncId) -> Proto {
    let function = &unit.hir.functions[func];
    let mut compiler = Compiler {
        rt,
        interner,
        unit,
        func,
        function,
        ops: Vec::new(),
        labels: Vec::new(),
        span: function.span,
        next_temp: TEMP_BASE,
        max_temp: TEMP_BASE,
        registers: vec![0; function.locals.len()],
        locals: Vec::new(),
        constants: Vec::new(),
        pinned: Vec::new(),
        names: Vec::new(),
        name_index: FxHashMap::default(),
        paths: Vec::new(),
        rows: Vec::new(),
        cases: Vec::new(),
        calls: Vec::new(),
        arguments: Vec::new(),
        handlers: Vec::new(),
        n_sites: 0,
        env: None,
        n_persistent: 0,
        loops: Vec::new(),
        cleanups: Vec::new(),
        checked_return: None,
        ends: Vec::new(),
        ignored: 0,
        assigned: vec![false; function.locals.len()],
        clearing: clearing_calls(function),
    };
    compiler.allocate_locals(func);
    compiler.prologue(func);
    compiler.body();
    compiler.finish(unit, func)
}

/// True when functions nested directly in this one share variables with it.
pub(crate) fn has_nested(unit: &hir::Unit, func: FuncId) -> bool {
    unit.functions.get(func).is_some_and(|function| !function.visible_nested.is_empty())
}

/// True when code of this function may call functions that need an environment.
pub(crate) fn needs_env(unit: &hir::Unit, func: FuncId) -> bool {
    let mut at = Some(func);
    while let Some(id) = at {
        if has_nested(unit, id) {
            return true;
        }
        at = unit.functions[id].parent;
    }
    false
}

/// The variables of a function that lie in cells, in the order of its environment.
pub(crate) fn env_locals(function: &hir::Function) -> Vec<LocalId> {
    function.locals.enumerate().filter(|(_, l)| l.storage == Storage::Cell).map(|(id, _)| id).collect()
}

impl<'a> Compiler<'a> {
    fn allocate_locals(&mut self, func: FuncId) {
        let function = self.function;
        let hidden = |name: &str| LocalInfo { name: name.into(), in_cell: false };
        let mut placed = vec![false; function.locals.len()];
        for param in &function.params {
            match param {
                Some(local) if !placed[local.0 as usize] => self.place_local(*local, &mut placed),
                _ => self.locals.push(hidden("")),
            }
        }
        for local in function.varargin.into_iter().chain(function.locals.ids()) {
            if !placed[local.0 as usize] {
                self.place_local(local, &mut placed);
            }
        }
        if needs_env(&self.unit.hir, func) {
            self.env = Some(self.locals.len() as Reg);
            self.locals.push(hidden(""));
        }
    }

    fn place_local(&mut self, local: LocalId, placed: &mut [bool]) {
        placed[local.0 as usize] = true;
        self.registers[local.0 as usize] = self.locals.len() as Reg;
        let entry = &self.function.locals[local];
        let name = self.symbol(entry.name);
        self.locals.push(LocalInfo { name, in_cell: entry.storage == Storage::Cell });
    }

    /// Cells for captured variables, the environment for nested functions, the checks of `arguments` blocks.
    fn prologue(&mut self, func: FuncId) {
        let function = self.function;
        let params: Vec<LocalId> =
            function.params.iter().flatten().copied().chain(function.varargin).collect();
        if function.kind == FunctionKind::Nested {
            let outer = function
                .parent
                .map(|parent| env_locals(&self.unit.hir.functions[parent]))
                .unwrap_or_default();
            for capture in &function.captures {
                let CaptureSource::Outer(source) = capture.source else { continue };
                let index = outer.iter().position(|&l| l == source).unwrap_or(0) as u32;
                if let Some(env) = self.env {
                    let dst = Def(self.register(capture.local));
                    self.emit(Op::EnvCell { dst, env: Use(env), index: Imm(index) });
                }
            }
        }
        let cells = env_locals(function);
        for &local in &cells {
            let is_bound = matches!(function.locals[local].origin, Origin::Captured);
            let reg = self.register(local);
            if !is_bound {
                self.emit(Op::MakeCell { dst: Def(reg), src: Use(reg) });
            }
        }
        if has_nested(&self.unit.hir, func)
            && let Some(env) = self.env
        {
            let first = self.next_temp;
            for &local in &cells {
                let (dst, src) = (Def(self.temp()), Use(self.register(local)));
                self.emit(Op::Borrow { dst, src });
            }
            let cells = Args { first, count: cells.len() as u32 };
            self.emit(Op::MakeEnv { dst: Def(env), outer: Use(env), cells });
            self.release(first);
        }
        for param in params {
            self.assigned[param.0 as usize] = false;
        }
        if !function.arguments.is_empty() {
            self.check_arguments();
        }
    }

    fn body(&mut self) {
        let body = &self.function.body;
        if self.function.kind == FunctionKind::Anonymous {
            self.anonymous_body();
            return;
        }
        if self.function.arguments.iter().any(|block| block.output) {
            self.checked_return = Some(self.label());
        }
        self.block(body);
        self.span = Span::empty(self.function.span.end);
        if let Some(label) = self.checked_return {
            self.bind(label);
            self.check_outputs();
        }
        self.emit(Op::Ret {});
    }

    fn finish(mut self, unit: &Rc<Unit>, func: FuncId) -> Proto {
        let n_locals = self.locals.len() as u32;
        let temp_base = n_locals + self.pinned.len() as u32;
        let mut positions = Vec::with_capacity(self.ops.len() + 1);
        let labels: Vec<usize> = self.labels.iter().map(|l| l.unwrap_or(self.ops.len())).collect();
        // Sizes depend on the final registers, not on targets: those have one size.
        let provisional: Vec<u32> = vec![0; labels.len()];
        let remap = Remap { const_base: n_locals, temp_base, labels: &provisional };
        let mut at = 0;
        for (op, _) in &self.ops {
            positions.push(at as u32);
            let mut op = *op;
            op.remap(&remap);
            at += op.size();
        }
        positions.push(at as u32);
        let targets: Vec<u32> = labels.iter().map(|&k| positions[k]).collect();
        let remap = Remap { const_base: n_locals, temp_base, labels: &targets };
        let mut code = Vec::with_capacity(at);
        let mut spans: Vec<(u32, Span)> = Vec::new();
        for (op, span) in &mut self.ops {
            op.remap(&remap);
            if spans.last().is_none_or(|(_, last)| last != span) {
                spans.push((code.len() as u32, *span));
            }
            op.encode(&mut code);
        }
        let rules = self.arguments.iter_mut().map(|rule| &mut rule.place);
        for place in rules.chain(self.calls.iter_mut().filter_map(|call| call.checks.as_mut())) {
            if let ArgumentPlace::At { group: Some((counter, _)), .. } = place {
                counter.remap(&remap);
            }
        }
        let at = |label: Label| targets[label.0 as usize];
        let handlers = self
            .handlers
            .iter()
            .map(|&(s, e, t)| Handler { start: at(s), end: at(e), target: at(t) })
            .collect();
        let function = self.function;
        let register = |local: LocalId| self.registers[local.0 as usize];
        let n_params = function.params.len() as u32;
        let n_registers = temp_base + (self.max_temp - TEMP_BASE) + 1;
        let image = image(n_locals.saturating_sub(n_params) as usize, &self.pinned);
        Proto {
            unit: unit.clone(),
            func,
            name: function.name.clone(),
            kind: function.kind,
            code,
            constants: self.constants,
            pinned: (n_locals, self.pinned),
            names: self.names,
            paths: self.paths,
            rows: self.rows,
            cases: self.cases,
            calls: self.calls,
            arguments: self.arguments,
            handlers,
            spans,
            sites: (0..self.n_sites).map(|_| Site::default()).collect(),
            known_names: Default::default(),
            n_registers,
            n_params,
            repeating: repeating_params(function),
            varargin: function.varargin.map(register),
            outputs: function.outputs.iter().map(|&l| register(l)).collect(),
            varargout: function.varargout.map(register),
            env: self.env,
            captured: match function.kind {
                FunctionKind::Anonymous => function.captures.iter().map(|c| register(c.local)).collect(),
                _ => Vec::new(),
            },
            persistent: RefCell::new(vec![Value::UNDEFINED; self.n_persistent as usize]),
            shown: RefCell::default(),
            locals: self.locals,
            has_arguments: !function.arguments.is_empty(),
            plain: function.arguments.is_empty()
                && function.varargin.is_none()
                && self.env.is_none()
                && function.params.len() < 64
                && !matches!(function.kind, FunctionKind::Nested | FunctionKind::Script),
            extent: n_registers.min(MAX_REGISTERS + 1).max(n_params + 4 * image.len() as u32),
            image,
            most_outputs: match function.kind {
                FunctionKind::Anonymous => u32::MAX,
                _ => function.outputs.len() as u32,
            },
            observed: function.observed || function.kind == FunctionKind::Script,
            compiled: std::cell::Cell::new(false),
            single_output: match (&function.outputs[..], function.varargout) {
                ([only], None) if function.kind != FunctionKind::Script => Some(register(*only)),
                _ => None,
            },
        }
    }

    pub(crate) fn emit(&mut self, op: Op) {
        self.ops.push((op, self.span));
    }

    /// Emits with another source place.
    pub(crate) fn emit_at(&mut self, span: Span, op: Op) {
        self.ops.push((op, span));
    }

    /// Sets the source place of what follows; gives the old one.
    pub(crate) fn set_span(&mut self, span: Span) -> Span {
        std::mem::replace(&mut self.span, span)
    }

    pub(crate) fn temp(&mut self) -> Reg {
        let reg = self.next_temp;
        self.next_temp += 1;
        self.max_temp = self.max_temp.max(self.next_temp);
        reg
    }

    pub(crate) fn temps(&mut self, count: u32) -> Reg {
        let first = self.next_temp;
        self.next_temp += count;
        self.max_temp = self.max_temp.max(self.next_temp);
        first
    }

    /// The next temporary's number, to release down to later.
    pub(crate) fn mark(&self) -> Reg {
        self.next_temp
    }

    /// Frees all temporaries from `first` on.
    pub(crate) fn release(&mut self, first: Reg) {
        self.next_temp = first;
    }

    pub(crate) fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() as u32 - 1)
    }

    pub(crate) fn bind(&mut self, label: Label) {
        self.labels[label.0 as usize] = Some(self.ops.len());
    }

    pub(crate) fn target(&self, label: Label) -> Target {
        Target(label.0)
    }

    pub(crate) fn handler(&mut self, start: Label, end: Label, target: Label) {
        self.handlers.push((start, end, target));
    }

    pub(crate) fn site(&mut self) -> Feedback {
        self.n_sites += 1;
        Feedback(self.n_sites - 1)
    }

    pub(crate) fn symbol(&self, symbol: Symbol) -> Rc<str> {
        self.interner.resolve(symbol).into()
    }

    pub(crate) fn register(&self, local: LocalId) -> Reg {
        self.registers[local.0 as usize]
    }

    pub(crate) fn is_cell(&self, local: LocalId) -> bool {
        self.function.locals[local].storage == Storage::Cell
    }

    pub(crate) fn env_register(&self) -> Option<Reg> {
        self.env
    }

    pub(crate) fn name(&mut self, name: Rc<str>) -> Const {
        if let Some(&index) = self.name_index.get(&name) {
            return Const(index);
        }
        self.names.push(name.clone());
        let index = self.names.len() as u32 - 1;
        self.name_index.insert(name, index);
        Const(index)
    }

    pub(crate) fn constant(&mut self, value: Value) -> Const {
        self.constants.push(value);
        Const(self.constants.len() as u32 - 1)
    }

    /// A register that holds an immediate constant in every frame of the function, while there is room.
    pub(crate) fn pinned(&mut self, value: Value) -> Option<Reg> {
        debug_assert!(!value.is_object());
        if let Some(k) = self.pinned.iter().position(|v| v.bits() == value.bits()) {
            return Some(CONST_BASE + k as Reg);
        }
        if self.pinned.len() == MAX_PINNED {
            return None;
        }
        self.pinned.push(value);
        Some(CONST_BASE + self.pinned.len() as Reg - 1)
    }

    pub(crate) fn path(&mut self, mut path: Path) -> Const {
        path.plain = !path.spread && !path.steps.iter().any(|step| matches!(step, PathStep::Dynamic));
        self.paths.push(path);
        Const(self.paths.len() as u32 - 1)
    }

    pub(crate) fn case_table(&mut self, cases: TextCases) -> Const {
        self.cases.push(cases);
        Const(self.cases.len() as u32 - 1)
    }

    pub(crate) fn row_table(&mut self, rows: Vec<u32>) -> Const {
        self.rows.push(rows);
        Const(self.rows.len() as u32 - 1)
    }

    pub(crate) fn call_site(&mut self, site: CallSite) -> Const {
        self.calls.push(site);
        Const(self.calls.len() as u32 - 1)
    }

    pub(crate) fn set_parens(&mut self, call: Const, parens: bool) {
        self.calls[call.0 as usize].parens = parens;
    }

    pub(crate) fn argument_rule(&mut self, rule: ArgumentRule) -> Const {
        self.arguments.push(rule);
        Const(self.arguments.len() as u32 - 1)
    }

    pub(crate) fn persistent(&mut self) -> Imm {
        self.n_persistent += 1;
        Imm(self.n_persistent - 1)
    }
}

/// Registers fit 16 bits in the wide form: a function with more is refused by the loader.
pub const MAX_REGISTERS: u32 = u16::MAX as u32;

const _: () = assert!(<Def as Operand>::WIDE == 2, "MAX_REGISTERS follows the wide register width");

/// What a frame's registers behind the parameters hold at its start: variables without values, and constants.
fn image(n_variables: usize, pinned: &[Value]) -> Vec<[Value; 4]> {
    let mut registers = vec![Value::UNDEFINED; n_variables];
    registers.extend_from_slice(pinned);
    registers.resize(registers.len().next_multiple_of(4), Value::UNDEFINED);
    registers.as_chunks().0.to_vec()
}

/// Parameters that gather repeating arguments; `varargin` is none of them.
fn repeating_params(function: &hir::Function) -> u32 {
    let repeating = function.arguments.iter().filter(|block| block.repeating && !block.output);
    let locals = repeating.flat_map(|block| &block.declarations).filter_map(|decl| decl.local);
    locals.filter(|local| function.params.contains(&Some(*local))).count() as u32
}

/// Builtins that may remove variables of a script.
const CLEARING: [&str; 6] = ["clear", "clearvars", "eval", "evalc", "evalin", "run"];

/// True for a call after which a script's variables may be gone: their names may mean functions again.
pub(crate) fn may_clear(function: &hir::Function, kind: &hir::ExprKind) -> bool {
    let hir::ExprKind::Call { callee: hir::Callee::Name(name), .. } = kind else { return false };
    function.kind == FunctionKind::Script && CLEARING.contains(&&**name)
}

fn clearing_calls(function: &hir::Function) -> Vec<u32> {
    let calls = function.exprs.iter().filter(|expr| may_clear(function, &expr.kind));
    calls.map(|expr| expr.span.start).collect()
}
