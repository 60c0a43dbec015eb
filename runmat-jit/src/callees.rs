//! User functions that compiled code calls directly, without a frame of the machine.
//!
//! Such a function takes scalars in machine registers and gives one or two. It has no frame while it runs; should it have
//! to leave, everyone on the way to the compiled code that the machine entered writes down where it is, and the machine
//! makes frames of that.

use std::cell::RefCell;
use std::rc::Rc;

use runmat_hir::hir::FunctionKind;
use runmat_vm::program::Proto;
use runmat_vm::vm::Vm;

use crate::function::Function;
use crate::tier::Jit;
use crate::translate::{Request, Translator};
use crate::types::Ty;

/// A function without a frame has at most that many registers: the stack has room for so many calls of such.
pub(crate) const MOST_REGISTERS: u32 = 64;
/// Larger functions are worth a frame.
const MOST_INSTRUCTIONS: usize = 400;
/// Functions that call functions that call functions: so deep they are looked at.
const DEEPEST: usize = 6;

/// What a function without a frame is called with.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Arguments {
    /// The types of the inputs.
    pub(crate) types: Vec<Ty>,
    /// How many captured doubles an anonymous function gets behind them.
    pub(crate) captured: u8,
    /// How many results are wanted.
    pub(crate) n_out: u32,
}

/// A function for certain types of its arguments.
pub(crate) struct Callee {
    pub(crate) proto: Rc<Proto>,
    pub(crate) function: Rc<Function>,
    pub(crate) arguments: Arguments,
    /// Types of the results; none while they are being found out, or if it can't be compiled so.
    results: Option<Vec<Ty>>,
    failed: bool,
    /// It was called while it was being looked at: its results were taken for doubles.
    recursive: bool,
}

/// The functions that a piece of compiled code calls.
pub(crate) struct Callees<'a> {
    jit: &'a Jit,
    vm: &'a Vm,
    known: RefCell<Vec<Callee>>,
    depth: std::cell::Cell<usize>,
    /// Code behind handles, which is known by its address.
    codes: RefCell<Vec<Rc<Proto>>>,
}

impl<'a> Callees<'a> {
    pub(crate) fn new(jit: &'a Jit, vm: &'a Vm) -> Self {
        Callees {
            jit,
            vm,
            known: RefCell::default(),
            depth: std::cell::Cell::new(0),
            codes: RefCell::default(),
        }
    }

    /// Keeps code for as long as what is being compiled; gives its address.
    pub(crate) fn keep_code(&self, code: Rc<Proto>) -> usize {
        let address = Rc::as_ptr(&code).addr();
        let mut codes = self.codes.borrow_mut();
        if codes.iter().all(|known| !Rc::ptr_eq(known, &code)) {
            codes.push(code);
        }
        address
    }

    /// The kept code at an address.
    pub(crate) fn kept_code(&self, address: usize) -> Option<Rc<Proto>> {
        self.codes.borrow().iter().find(|code| Rc::as_ptr(code).addr() == address).cloned()
    }

    /// All kept code.
    pub(crate) fn codes(&self) -> Vec<Rc<Proto>> {
        self.codes.borrow().clone()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.known.borrow().len()
    }

    /// One that can be called.
    pub(crate) fn ready<T>(&self, k: usize, look: impl FnOnce(&Callee, &[Ty]) -> T) -> Option<T> {
        let known = self.known.borrow();
        let callee = known.get(k)?;
        let results = callee.results.as_ref().filter(|_| !callee.failed)?;
        Some(look(callee, results))
    }

    /// The number of the function for such arguments, and the types of its results. None when it needs a frame.
    pub(crate) fn find(&self, proto: &Rc<Proto>, arguments: Arguments) -> Option<(usize, Vec<Ty>)> {
        let is_it = |c: &Callee| Rc::ptr_eq(&c.proto, proto) && c.arguments == arguments;
        if let Some((k, callee)) = self.known.borrow_mut().iter_mut().enumerate().find(|(_, c)| is_it(c)) {
            if callee.failed {
                return None;
            }
            let assumed = vec![Ty::F64; arguments.n_out.max(1) as usize];
            let results = match &callee.results {
                Some(results) => results.clone(),
                None => {
                    callee.recursive = true;
                    assumed
                }
            };
            return Some((k, results));
        }
        if !is_eligible(proto, &arguments) || self.depth.get() >= DEEPEST {
            return None;
        }
        let function = self.jit.function(proto);
        let k = {
            let mut known = self.known.borrow_mut();
            known.push(Callee {
                proto: proto.clone(),
                function: function.clone(),
                arguments: arguments.clone(),
                results: None,
                failed: false,
                recursive: false,
            });
            known.len() - 1
        };
        self.depth.set(self.depth.get() + 1);
        let results = self.results_of(proto, &function, &arguments);
        self.depth.set(self.depth.get() - 1);
        let callee = &mut self.known.borrow_mut()[k];
        let assumed = |results: &Vec<Ty>| !callee.recursive || results.iter().all(|ty| *ty == Ty::F64);
        match results.filter(assumed) {
            Some(results) => {
                callee.results = Some(results.clone());
                Some((k, results))
            }
            None => {
                callee.failed = true;
                None
            }
        }
    }

    fn results_of(&self, proto: &Rc<Proto>, function: &Function, arguments: &Arguments) -> Option<Vec<Ty>> {
        let unguessed = function.unguessed.borrow();
        let request = self.request(proto, function, &unguessed, arguments, &|| None, false)?;
        let mut translator = Translator::new(request);
        if translator.analyse() { translator.results() } else { None }
    }

    /// What compiles a function without a frame.
    pub(crate) fn request<'b>(
        &'b self,
        proto: &'b Rc<Proto>,
        function: &'b Function,
        unguessed: &'b rustc_hash::FxHashSet<u32>,
        arguments: &'b Arguments,
        springboard: &'b dyn Fn() -> Option<usize>,
        stress: bool,
    ) -> Option<Request<'b>> {
        let code = function.code(proto)?;
        code.analyse(proto);
        if code.instructions.len() > MOST_INSTRUCTIONS {
            return None;
        }
        Some(Request {
            vm: self.vm,
            proto,
            code,
            region: 0..code.instructions.len(),
            entry: 0,
            unguessed,
            stress,
            rounds: None,
            springboard,
            callees: self,
            arguments: Some(arguments),
        })
    }
}

/// True for a function that may run without a frame.
fn is_eligible(proto: &Proto, arguments: &Arguments) -> bool {
    let kind = match proto.kind {
        FunctionKind::Named => arguments.captured == 0 && arguments.n_out as usize <= proto.outputs.len(),
        FunctionKind::Anonymous => arguments.n_out <= 1,
        _ => false,
    };
    let floats = arguments.types.iter().filter(|ty| **ty == Ty::F64).count();
    kind && proto.plain
        && proto.handlers.is_empty()
        && proto.varargout.is_none()
        && proto.n_registers <= MOST_REGISTERS
        && arguments.types.len() <= proto.n_params as usize
        && arguments.n_out <= 2
        && floats <= 8
        && arguments.types.len() <= 10
}
