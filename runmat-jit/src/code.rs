//! From a part of a function to code that the machine can enter.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use cranelift_codegen::Context;
use cranelift_codegen::inline::{Inline, InlineCommand};
use cranelift_codegen::ir::{FuncRef, Function, Inst, Opcode, Signature, Value};
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa, TargetFrontendConfig, TargetIsa};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use cranelift_module::{FuncId, Module};

use rustc_hash::FxHashMap;

use runmat_runtime::value::structure::Shape;
use runmat_vm::program::Proto;
use runmat_vm::vm::Vm;

use crate::abi;
use crate::callees::{Callees, MOST_REGISTERS};
use crate::heat::Worth;
use crate::machine::{MachineCode, Unit};
use crate::translate::{Exit, Request, Translator, callee_signature, entry_signature};
use crate::types::Ty;
use crate::{decided, edges};

/// A function of up to so many of Cranelift's instructions is put where it is called.
const MOST_INLINED: usize = 80;

/// How compiled code is entered and left, and what it relies on: all that there is to it but the machine code.
pub(crate) struct Interface {
    /// What the registers that it reads must hold.
    entry_types: Vec<(u32, Ty)>,
    /// The ways out, by number.
    pub(crate) exits: Vec<Exit>,
    /// Names meant then what it was made for.
    pub(crate) epoch: u64,
    /// Instructions that the interpreter runs.
    pub(crate) generic: Vec<(u32, String)>,
    /// The shapes that it knows by their addresses.
    _shapes: Vec<Rc<Shape>>,
    /// The code behind handles that it knows so.
    _codes: Vec<Rc<Proto>>,
}

/// A compiled part of a function.
pub(crate) struct Compiled {
    /// Keeps the memory.
    code: MachineCode,
    pub(crate) interface: Interface,
    /// It calls functions without frames.
    calls: bool,
    /// How often guesses were wrong, by what is learnt from that.
    pub(crate) wrong: RefCell<FxHashMap<u32, u32>>,
}

/// A unit of functions that is being made: what the machine enters, and what that calls.
struct Building<'a> {
    unit: Unit,
    target: TargetFrontendConfig,
    convention: CallConv,
    callees: &'a Callees<'a>,
    /// The functions that are called directly, by their numbers.
    ids: Vec<Option<FuncId>>,
    /// Those whose instructions take the place of calls.
    small: Vec<Option<Function>>,
    exits: Vec<Exit>,
    generic: Vec<(u32, String)>,
    listing: Option<&'a mut String>,
    workshop: &'a mut Workshop,
}

/// What is used again from one compilation to the next.
pub(crate) struct Workshop {
    pub(crate) context: Context,
    functions: FunctionBuilderContext,
}

impl Workshop {
    pub(crate) fn new() -> Self {
        Workshop { context: Context::new(), functions: FunctionBuilderContext::new() }
    }
}

impl<'a> Building<'a> {
    fn new(
        isa: &Arc<dyn TargetIsa>,
        callees: &'a Callees<'a>,
        listing: Option<&'a mut String>,
        assembly: bool,
        workshop: &'a mut Workshop,
    ) -> Result<Self, String> {
        let unit = Unit::new(isa, assembly);
        let (target, convention) = unit.conventions();
        let mut unit = Building {
            unit,
            target,
            convention,
            callees,
            ids: Vec::new(),
            small: vec![None; callees.len()],
            exits: Vec::new(),
            generic: Vec::new(),
            listing,
            workshop,
        };
        for k in 0..callees.len() {
            let convention = unit.convention;
            let signature =
                callees.ready(k, |callee, results| callee_signature(convention, &callee.arguments, results));
            let id = match signature {
                Some(signature) => Some(unit.unit.declare(&format!("callee{k}"), &signature)?),
                None => None,
            };
            unit.ids.push(id);
        }
        Ok(unit)
    }

    /// Emits a function that has been analysed; gives what must hold when it is entered.
    fn define(
        &mut self,
        id: FuncId,
        signature: Signature,
        translator: Translator<'_>,
    ) -> Result<Vec<(u32, Ty)>, String> {
        let context = &mut self.workshop.context;
        let module = self.unit.module();
        module.clear_context(context);
        context.func.signature = signature;
        let references: Vec<Option<FuncRef>> = self
            .ids
            .iter()
            .map(|id| id.map(|id| module.declare_func_in_func(id, &mut context.func)))
            .collect();
        let calls = references.clone();
        let first = self.exits.len() as u32;
        // It borrows the function from here on.
        let mut translator: Translator<'_> = translator;
        translator
            .emit(FunctionBuilder::new(&mut context.func, &mut self.workshop.functions), references, first)
            .finalize(self.target);
        self.exits.append(&mut translator.exits);
        self.generic.append(&mut translator.generic);
        let entry_types = std::mem::take(&mut translator.entry_types);
        if translator.impossible {
            return Err("there is no memory for code".into());
        }
        drop(translator);
        decided::leave_out_decided(&mut context.func);
        edges::shorten(&mut context.func);
        if let Some(k) = self.ids.iter().position(|known| *known == Some(id)) {
            self.small[k] = Self::if_small(&context.func);
        }
        let calls = calls.iter().zip(&self.small);
        let calls: Vec<_> = calls.filter_map(|(r, small)| Some(((*r)?, small.as_ref()?))).collect();
        if !calls.is_empty() {
            context.inline(Inliner(calls)).map_err(|error| format!("{error:?}"))?;
        }
        if let Some(listing) = &mut self.listing {
            listing.push_str(&context.func.display().to_string());
        }
        self.unit.functions.push((id, std::mem::replace(&mut context.func, Function::new())));
        Ok(entry_types)
    }

    /// A copy of a function that is worth to be put where it is called: a small one that calls no other.
    fn if_small(function: &Function) -> Option<Function> {
        let blocks = function.layout.blocks();
        let instructions: Vec<Inst> = blocks.flat_map(|block| function.layout.block_insts(block)).collect();
        let calls = |inst: &Inst| function.dfg.insts[*inst].opcode() == Opcode::Call;
        let is_small = instructions.len() <= MOST_INLINED && !instructions.iter().any(calls);
        is_small.then(|| function.clone())
    }

    /// Emits a function without a frame.
    fn define_callee(
        &mut self,
        k: usize,
        springboard: &dyn Fn() -> Option<usize>,
        stress: bool,
    ) -> Result<(), String> {
        let Some(id) = self.ids[k] else { return Ok(()) };
        let known = self.callees.ready(k, |callee, results| {
            (callee.proto.clone(), callee.function.clone(), callee.arguments.clone(), results.to_vec())
        });
        let Some((proto, function, arguments, results)) = known else { return Ok(()) };
        let unguessed = function.unguessed.borrow();
        let request = self.callees.request(&proto, &function, &unguessed, &arguments, springboard, stress);
        let mut translator = Translator::new(request.ok_or("a function is too large")?);
        if !translator.analyse() {
            return Err("a called function can't be compiled".into());
        }
        let signature = callee_signature(self.convention, &arguments, &results);
        self.define(id, signature, translator).map(|_| ())
    }
}

/// Puts small functions in the place of calls.
struct Inliner<'a>(Vec<(FuncRef, &'a Function)>);

impl Inline for Inliner<'_> {
    fn inline(
        &mut self,
        _: &Function,
        _: Inst,
        _: Opcode,
        callee: FuncRef,
        _: &[Value],
    ) -> InlineCommand<'_> {
        match self.0.iter().find(|(reference, _)| *reference == callee) {
            Some((_, function)) => {
                InlineCommand::Inline { callee: Cow::Borrowed(*function), visit_callee: false }
            }
            None => InlineCommand::KeepCall,
        }
    }
}

/// Why something wasn't compiled.
pub(crate) enum Refusal {
    /// It can't be, in words for the log.
    Impossible(String),
    /// It pays after so many rounds.
    NotYet(u32),
    /// The interpreter would run too much of it.
    NotWorthIt,
}

impl From<String> for Refusal {
    fn from(reason: String) -> Self {
        Refusal::Impossible(reason)
    }
}

impl From<&str> for Refusal {
    fn from(reason: &str) -> Self {
        Refusal::Impossible(reason.into())
    }
}

impl Interface {
    /// Translates a part of a function. `target` gives the machine; it is asked when types have been found. Cranelift's
    /// instructions go to `listing`, where there is one; with `assembly` the unit is asked for the machine's.
    ///
    /// # Errors
    /// Why it can't be compiled, or isn't yet.
    pub(crate) fn new<'t>(
        target: impl FnOnce() -> Option<&'t OwnedTargetIsa>,
        request: Request<'_>,
        listing: Option<&mut String>,
        assembly: bool,
        workshop: &mut Workshop,
    ) -> Result<(Self, Unit), Refusal> {
        let name =
            format!("{}:{}", request.proto.trace_name(), request.code.instructions[request.entry].pc / 4);
        let (callees, stress, epoch) = (request.callees, request.stress, request.vm.epoch());
        let springboard = request.springboard;
        let mut translator = Translator::new(request);
        if !translator.analyse() {
            return Err(Refusal::Impossible("its types don't settle".into()));
        }
        match translator.worth() {
            Worth::Now => {}
            Worth::After(rounds) => return Err(Refusal::NotYet(rounds)),
            Worth::Never => return Err(Refusal::NotWorthIt),
        }
        let isa = target().ok_or("no code is made for this machine")?;
        let shapes = translator.shapes();
        let mut building = Building::new(isa, callees, listing, assembly, workshop)?;
        let signature = entry_signature(building.convention);
        let main = building.unit.declare(&name, &signature)?;
        building.unit.main = Some(main);
        // Those that others call come first.
        for k in (0..callees.len()).rev() {
            building.define_callee(k, springboard, stress)?;
        }
        let entry_types = building.define(main, signature, translator)?;
        let Building { unit, exits, generic, .. } = building;
        let codes = callees.codes();
        Ok((Interface { entry_types, exits, epoch, generic, _shapes: shapes, _codes: codes }, unit))
    }
}

impl Compiled {
    pub(crate) fn new(interface: Interface, code: MachineCode) -> Self {
        let calls = interface.exits.iter().any(|exit| exit.call.is_some());
        Compiled { code, interface, calls, wrong: RefCell::default() }
    }

    /// Bytes of the code.
    pub(crate) fn size(&self) -> usize {
        self.code.size
    }

    /// Runs it on the top frame, whose function it was made for. None when the frame doesn't hold what it was made for.
    pub(crate) fn run(&self, vm: &mut Vm) -> Option<i64> {
        let mut prepared = Vec::with_capacity(4 * self.interface.entry_types.len());
        if !abi::prepare(vm, &self.interface.entry_types, &mut prepared) {
            return None;
        }
        let depth = if self.calls { vm.room_for_calls(MOST_REGISTERS as usize) } else { 0 };
        Some(self.code.run(vm, &prepared, depth))
    }
}
