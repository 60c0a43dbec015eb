//! Compiled code: units (files and eval texts) and functions.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use runmat_hir::hir::{self, FunctionKind};
use runmat_hir::ids::FuncId;
use runmat_hir::lower::Lowering;
use runmat_lexer::{SourceText, Span};
use runmat_runtime::error::StackFrame;
use runmat_runtime::ops::cases::TextCases;
use runmat_runtime::value::Value;
use runmat_runtime::value::handle::FunctionCode;

use crate::bytecode::operand::Use;
use crate::feedback::{KnownName, Site};

/// A file or text: its source, its HIR, and the functions of it that have been compiled.
pub struct Unit {
    /// The text.
    pub source: SourceText,
    /// Full path of the file; empty for text without one.
    pub path: Rc<str>,
    /// What has been lowered of it.
    pub hir: hir::Unit,
    /// What hasn't; none once everything is.
    pub pending: RefCell<Option<Lowering>>,
    /// Compiled functions by number, as long as somebody uses them: a function refers to its unit. The session keeps
    /// those of a lasting unit.
    pub protos: RefCell<Vec<Weak<Proto>>>,
    /// A file, or text whose functions can be called later. Other text is gone when it has run, unless a handle from it
    /// is left.
    pub lasting: bool,
    /// For evaluated text the function that evaluates it: the text sees what the function sees.
    pub scope: Option<(Rc<Unit>, FuncId)>,
}

impl Unit {
    /// The function of that number, if it is compiled and alive.
    pub fn proto(&self, func: FuncId) -> Option<Rc<Proto>> {
        self.protos.borrow().get(func.0 as usize)?.upgrade()
    }

    /// Remembers a compiled function as long as somebody uses it.
    pub fn set_proto(&self, proto: &Rc<Proto>) {
        let mut protos = self.protos.borrow_mut();
        let count = self.hir.functions.len().max(protos.len());
        protos.resize(count, Weak::new());
        protos[proto.func.0 as usize] = Rc::downgrade(proto);
    }
}

/// A compiled function.
pub struct Proto {
    /// Its unit.
    pub unit: Rc<Unit>,
    /// Its number in the unit.
    pub func: FuncId,
    /// Its name; empty for anonymous functions.
    pub name: Rc<str>,
    /// Its kind.
    pub kind: FunctionKind,
    /// The bytecode.
    pub code: Vec<u8>,
    /// Constants that `load_const` loads.
    pub constants: Vec<Value>,
    /// Constants that are copied into registers when the function is entered, and the first of these registers.
    pub pinned: (u32, Vec<Value>),
    /// Names of fields, variables and functions.
    pub names: Vec<Rc<str>>,
    /// Step lists of nested reads and writes.
    pub paths: Vec<Path>,
    /// Row lengths of matrix and cell literals.
    pub rows: Vec<Vec<u32>>,
    /// The cases of switches on texts.
    pub cases: Vec<TextCases>,
    /// Call sites.
    pub calls: Vec<CallSite>,
    /// Argument declarations.
    pub arguments: Vec<ArgumentRule>,
    /// Guarded ranges, inner ones first.
    pub handlers: Vec<Handler>,
    /// Source places by code position, ascending.
    pub spans: Vec<(u32, Span)>,
    /// Feedback.
    pub sites: Vec<Site>,
    /// What names in handles have meant here.
    pub known_names: RefCell<Vec<KnownName>>,
    /// Registers of a frame.
    pub n_registers: u32,
    /// The first registers are the variables, in this order.
    pub locals: Vec<LocalInfo>,
    /// Number of parameters without `varargin`; they are the first registers.
    pub n_params: u32,
    /// How many of them, the last ones, gather repeating arguments.
    pub repeating: u32,
    /// Register of `varargin`.
    pub varargin: Option<u32>,
    /// Registers of the outputs.
    pub outputs: Vec<u32>,
    /// Register of `varargout`.
    pub varargout: Option<u32>,
    /// Register that gets the environment of the functions around this one.
    pub env: Option<u32>,
    /// Registers of the captured values of an anonymous function, in the order of the handle's captures.
    pub captured: Vec<u32>,
    /// Persistent variables: their cells, made when first bound.
    pub persistent: RefCell<Vec<Value>>,
    /// The place that a stack showed last, with its code position: errors come from few places.
    pub shown: RefCell<Option<(usize, StackFrame)>>,
    /// Has `arguments` blocks.
    pub has_arguments: bool,
    /// Its only output's register, when it has no others and no `varargout`.
    pub single_output: Option<u32>,
    /// Nothing to prepare before the body but registers: no options, no `varargin`, no environment.
    pub plain: bool,
    /// What the registers behind the parameters hold when a plain function is entered: no values, and the pinned
    /// constants. In groups, the last one filled up with no values.
    pub image: Vec<[Value; 4]>,
    /// Registers of a frame, and those that the image fills behind them.
    pub extent: u32,
    /// So many outputs may be asked for without a look at more.
    pub most_outputs: u32,
    /// Code may reach its variables by name: none of them is ever dead.
    pub observed: bool,
    /// There is compiled code for the whole function: the tier wants to see each call.
    pub compiled: Cell<bool>,
}

/// A variable of a function.
#[derive(Clone, Debug)]
pub struct LocalInfo {
    /// Its name; empty for hidden ones.
    pub name: Rc<str>,
    /// The register holds a variable cell.
    pub in_cell: bool,
}

/// A guarded range of code.
#[derive(Clone, Copy, Debug)]
pub struct Handler {
    /// First code position.
    pub start: u32,
    /// Position behind the last.
    pub end: u32,
    /// Where an error continues: at a `catch`.
    pub target: u32,
}

/// A call by name.
#[derive(Clone, Debug, Default)]
pub struct CallSite {
    /// The name, parts of a dotted name joined by dots.
    pub name: Rc<str>,
    /// The function of the same unit that is meant.
    pub target: Option<FuncId>,
    /// Variable names of the arguments, for `inputname`.
    pub arg_names: Vec<Option<Rc<str>>>,
    /// Written with parentheses: a handle of that name is called.
    pub parens: bool,
    /// Arguments may be lists.
    pub spread: bool,
    /// Arguments (by bit) that the callee owns: temporaries and last uses.
    pub moved: u64,
    /// Outputs (by bit) that the caller ignores with `~`.
    pub ignored: u64,
    /// Of a validator: the argument that it looks at, which errors name.
    pub checks: Option<ArgumentPlace>,
}

/// The steps of a nested read or write.
#[derive(Clone, Debug, Default)]
pub struct Path {
    /// The steps.
    pub steps: Vec<PathStep>,
    /// Arguments may be lists.
    pub spread: bool,
    /// No lists and no computed names: the arguments' values are all that a use of the path needs.
    pub plain: bool,
}

/// One step; arguments are taken from the instruction's registers in order.
#[derive(Clone, Debug)]
pub enum PathStep {
    /// `(…)` with that many arguments.
    Paren(u32),
    /// `{…}` with that many arguments.
    Brace(u32),
    /// `.name`.
    Field(Rc<str>),
    /// `.(…)`, one argument.
    Dynamic,
}

/// Which argument a declaration is about.
#[derive(Clone, Debug)]
pub enum ArgumentPlace {
    /// A name-value argument.
    Named(Rc<str>),
    /// One that has a position.
    At {
        /// An output, not an input.
        output: bool,
        /// 1-based; that of the first element for an argument that repeats.
        position: usize,
        /// For an argument that repeats: the register that counts the groups from 1, and how many arguments a group has.
        group: Option<(Use, usize)>,
    },
}

/// A line of an `arguments` block, for the instructions that check it.
#[derive(Clone, Debug)]
pub struct ArgumentRule {
    /// Which argument.
    pub place: ArgumentPlace,
    /// The size; none for `:`.
    pub dims: Option<Vec<Option<u64>>>,
    /// The class.
    pub class: Option<Rc<str>>,
    /// Names of the name-value arguments, for `name_values`.
    pub options: Vec<Rc<str>>,
}

impl Proto {
    /// The name that error messages and stacks show.
    pub fn trace_name(&self) -> &str {
        match self.kind {
            FunctionKind::Anonymous if self.name.is_empty() => "@<anonymous>",
            _ => &self.name,
        }
    }

    /// A function without code: the base workspace.
    pub fn empty(unit: Rc<Unit>) -> Self {
        Proto {
            unit,
            func: FuncId(0),
            name: "".into(),
            kind: FunctionKind::Script,
            code: Vec::new(),
            constants: Vec::new(),
            pinned: (0, Vec::new()),
            names: Vec::new(),
            paths: Vec::new(),
            rows: Vec::new(),
            cases: Vec::new(),
            calls: Vec::new(),
            arguments: Vec::new(),
            handlers: Vec::new(),
            spans: Vec::new(),
            sites: Vec::new(),
            known_names: RefCell::default(),
            n_registers: 0,
            locals: Vec::new(),
            n_params: 0,
            repeating: 0,
            varargin: None,
            outputs: Vec::new(),
            varargout: None,
            env: None,
            captured: Vec::new(),
            persistent: RefCell::default(),
            shown: RefCell::default(),
            has_arguments: false,
            single_output: None,
            plain: false,
            image: Vec::new(),
            extent: 0,
            most_outputs: 0,
            observed: false,
            compiled: Cell::new(false),
        }
    }

    /// The source place of the instruction at a code position.
    pub fn span_at(&self, pc: usize) -> Option<Span> {
        let k = self.spans.partition_point(|(at, _)| *at as usize <= pc);
        k.checked_sub(1).map(|k| self.spans[k].1)
    }

    /// The HIR of the function.
    pub fn hir(&self) -> &hir::Function {
        &self.unit.hir.functions[self.func]
    }

    /// Register of the variable of that name.
    pub fn register_of(&self, name: &str) -> Option<u32> {
        self.locals.iter().position(|local| &*local.name == name).map(|k| k as u32)
    }
}

impl FunctionCode for Proto {
    fn name(&self) -> &str {
        &self.name
    }
    fn text(&self) -> &str {
        &self.hir().text
    }
    fn file(&self) -> &str {
        &self.unit.path
    }
    fn n_inputs(&self) -> i32 {
        let n = (self.n_params - self.repeating) as i32;
        if self.varargin.is_some() || self.repeating > 0 { -(n + 1) } else { n }
    }
    fn n_outputs(&self) -> i32 {
        let n = self.outputs.len() as i32;
        match self.kind {
            FunctionKind::Anonymous => -1,
            _ if self.varargout.is_some() => -(n + 1),
            _ => n,
        }
    }
    fn captured_names(&self) -> Vec<Rc<str>> {
        self.captured.iter().map(|&register| self.locals[register as usize].name.clone()).collect()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
