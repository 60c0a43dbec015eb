//! Machine code: made once, run through a pointer, freed with its last user.

#![allow(unsafe_code, reason = "code memory; each block states its invariant")]

use std::borrow::Cow;
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::sync::Arc;

use cranelift_codegen::Context;
use cranelift_codegen::inline::{Inline, InlineCommand};
use cranelift_codegen::ir::{FuncRef, Function, Inst, Opcode, Signature, Value};
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa, TargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use cranelift_jit::{JITBuilder, JITModule};
use cranelift_module::{FuncId, Linkage, Module, default_libcall_names};

use rustc_hash::FxHashMap;

use runmat_runtime::value::structure::Shape;
use runmat_vm::program::Proto;
use runmat_vm::vm::Vm;

use crate::abi;
use crate::callees::{Callees, MOST_REGISTERS};
use crate::heat::Worth;
use crate::translate::{Exit, Request, Translator, callee_signature, entry_signature, springboard};
use crate::types::Ty;

/// A function of up to so many of Cranelift's instructions is put where it is called.
const MOST_INLINED: usize = 80;

/// The machine that code is made for; none where Cranelift doesn't know it.
pub(crate) fn target(verify: bool) -> Option<OwnedTargetIsa> {
    let mut flags = settings::builder();
    let settings = [
        ("opt_level", "speed"),
        ("enable_verifier", if verify { "true" } else { "false" }),
        ("is_pic", "false"),
        ("use_colocated_libcalls", "false"),
        ("preserve_frame_pointers", "true"),
        // Nothing unwinds through compiled code.
        ("unwind_info", "false"),
    ];
    for (name, value) in settings {
        flags.set(name, value).ok()?;
    }
    cranelift_native::builder().ok()?.finish(settings::Flags::new(flags)).ok()
}

/// The code through which compiled code calls native functions and keeps all its registers.
pub(crate) struct Springboard {
    module: ManuallyDrop<JITModule>,
    /// Where it begins.
    pub(crate) address: usize,
}

impl Springboard {
    /// Makes it. None where there is no memory for code.
    pub(crate) fn new(isa: &Arc<dyn TargetIsa>) -> Option<Self> {
        let mut module = JITModule::new(JITBuilder::with_isa(isa.clone(), default_libcall_names()));
        let mut context = module.make_context();
        springboard(&mut context.func, isa.default_call_conv(), module.target_config());
        let id = module.declare_function("springboard", Linkage::Local, &context.func.signature).ok()?;
        module.define_function(id, &mut context).ok()?;
        module.finalize_definitions().ok()?;
        let address = module.get_finalized_function(id).addr();
        Some(Springboard { module: ManuallyDrop::new(module), address })
    }
}

impl Drop for Springboard {
    fn drop(&mut self) {
        // SAFETY: taken once; the code that jumps here is dropped before or never runs again.
        unsafe { ManuallyDrop::take(&mut self.module).free_memory() }
    }
}

/// A compiled part of a function. Its pages can be executed and not written.
pub(crate) struct Compiled {
    module: ManuallyDrop<JITModule>,
    entry: abi::Code,
    /// What the registers that it reads must hold.
    entry_types: Vec<(u32, Ty)>,
    /// The ways out, by number.
    pub(crate) exits: Vec<Exit>,
    /// Bytes of the code.
    pub(crate) size: usize,
    /// Names meant then what it was made for.
    pub(crate) epoch: u64,
    /// It calls functions without frames.
    calls: bool,
    /// How often guesses were wrong, by what is learnt from that.
    pub(crate) wrong: RefCell<FxHashMap<u32, u32>>,
    /// Instructions that the interpreter runs.
    pub(crate) generic: Vec<(u32, String)>,
    /// The shapes that it knows by their addresses.
    _shapes: Vec<Rc<Shape>>,
    /// The code behind handles that it knows so.
    _codes: Vec<Rc<Proto>>,
}

/// A unit of functions that is being made: what the machine enters, and what that calls.
struct Building<'a> {
    module: JITModule,
    convention: CallConv,
    callees: &'a Callees<'a>,
    /// The functions that are called directly, by their numbers.
    ids: Vec<Option<FuncId>>,
    /// Those whose instructions take the place of calls.
    small: Vec<Option<Function>>,
    exits: Vec<Exit>,
    generic: Vec<(u32, String)>,
    size: usize,
    listing: Option<&'a mut Listing>,
    workshop: &'a mut Workshop,
}

/// What is used again from one compilation to the next.
pub(crate) struct Workshop {
    context: Context,
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
        listing: Option<&'a mut Listing>,
        workshop: &'a mut Workshop,
    ) -> Result<Self, String> {
        let module = JITModule::new(JITBuilder::with_isa(isa.clone(), default_libcall_names()));
        let mut unit = Building {
            module,
            convention: isa.default_call_conv(),
            callees,
            ids: Vec::new(),
            small: vec![None; callees.len()],
            exits: Vec::new(),
            generic: Vec::new(),
            size: 0,
            listing,
            workshop,
        };
        for k in 0..callees.len() {
            let convention = unit.convention;
            let signature =
                callees.ready(k, |callee, results| callee_signature(convention, &callee.arguments, results));
            let id = match signature {
                Some(signature) => Some(unit.declare(&format!("callee{k}"), &signature)?),
                None => None,
            };
            unit.ids.push(id);
        }
        Ok(unit)
    }

    fn declare(&mut self, name: &str, signature: &Signature) -> Result<FuncId, String> {
        self.module.declare_function(name, Linkage::Local, signature).map_err(|error| error.to_string())
    }

    /// Emits a function that has been analysed; gives what must hold when it is entered.
    fn define(
        &mut self,
        id: FuncId,
        signature: Signature,
        translator: Translator<'_>,
    ) -> Result<Vec<(u32, Ty)>, String> {
        let context = &mut self.workshop.context;
        self.module.clear_context(context);
        context.func.signature = signature;
        let references: Vec<Option<FuncRef>> = self
            .ids
            .iter()
            .map(|id| id.map(|id| self.module.declare_func_in_func(id, &mut context.func)))
            .collect();
        let calls = references.clone();
        let first = self.exits.len() as u32;
        let target = self.module.target_config();
        // It borrows the function from here on.
        let mut translator: Translator<'_> = translator;
        translator
            .emit(FunctionBuilder::new(&mut context.func, &mut self.workshop.functions), references, first)
            .finalize(target);
        self.exits.append(&mut translator.exits);
        self.generic.append(&mut translator.generic);
        let entry_types = std::mem::take(&mut translator.entry_types);
        if translator.impossible {
            return Err("there is no memory for code".into());
        }
        drop(translator);
        if let Some(k) = self.ids.iter().position(|known| *known == Some(id)) {
            self.small[k] = Self::if_small(&context.func);
        }
        let calls = calls.iter().zip(&self.small);
        let calls: Vec<_> = calls.filter_map(|(r, small)| Some(((*r)?, small.as_ref()?))).collect();
        if !calls.is_empty() {
            context.inline(Inliner(calls)).map_err(|error| format!("{error:?}"))?;
        }
        if let Some(listing) = &mut self.listing {
            let text = context.func.display().to_string();
            listing.clif.get_or_insert_default().push_str(&text);
        }
        context.set_disasm(self.listing.is_some());
        self.module.define_function(id, context).map_err(|error| format!("{error:?}"))?;
        let code = context.compiled_code();
        self.size += code.map_or(0, |code| code.code_buffer().len());
        if let (Some(listing), Some(text)) = (&mut self.listing, code.and_then(|code| code.vcode.as_ref())) {
            listing.assembly.get_or_insert_default().push_str(text);
        }
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

/// What a compilation is asked to show.
#[derive(Default)]
pub(crate) struct Listing {
    /// Cranelift's instructions.
    pub(crate) clif: Option<String>,
    /// The machine's.
    pub(crate) assembly: Option<String>,
}

impl Compiled {
    /// Compiles a part of a function. `target` gives the machine; it is asked when types have been found.
    ///
    /// # Errors
    /// Why it wasn't.
    pub(crate) fn new<'t>(
        target: impl FnOnce() -> Option<&'t OwnedTargetIsa>,
        request: Request<'_>,
        listing: Option<&mut Listing>,
        workshop: &mut Workshop,
    ) -> Result<Self, Refusal> {
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
        let mut unit = Building::new(isa, callees, listing, workshop)?;
        let main = unit.declare(&name, &entry_signature(isa.default_call_conv()))?;
        // Those that others call come first.
        for k in (0..callees.len()).rev() {
            unit.define_callee(k, springboard, stress)?;
        }
        let entry_types = unit.define(main, entry_signature(isa.default_call_conv()), translator)?;
        let Building { mut module, exits, size, generic, .. } = unit;
        module.finalize_definitions().map_err(|error| error.to_string())?;
        let address = module.get_finalized_function(main);
        // SAFETY: the function was defined with the signature of `abi::Code`.
        let entry = unsafe { std::mem::transmute::<*const u8, abi::Code>(address) };
        let calls = exits.iter().any(|exit| exit.call.is_some());
        Ok(Compiled {
            module: ManuallyDrop::new(module),
            entry,
            entry_types,
            exits,
            size,
            generic,
            epoch,
            calls,
            wrong: RefCell::default(),
            _shapes: shapes,
            _codes: callees.codes(),
        })
    }

    /// Runs it on the top frame, whose function it was made for. None when the frame doesn't hold what it was made for.
    pub(crate) fn run(&self, vm: &mut Vm) -> Option<i64> {
        let mut prepared = Vec::with_capacity(4 * self.entry_types.len());
        if !abi::prepare(vm, &self.entry_types, &mut prepared) {
            return None;
        }
        let depth = if self.calls { vm.room_for_calls(MOST_REGISTERS as usize) } else { 0 };
        // SAFETY: the caller runs it on the frame of its function; `self` keeps the memory.
        Some(unsafe { abi::enter(self.entry, vm, &prepared, depth) })
    }
}

impl Drop for Compiled {
    fn drop(&mut self) {
        // SAFETY: taken once; whoever runs the code holds a reference to `self`, so that it doesn't run now.
        unsafe { ManuallyDrop::take(&mut self.module).free_memory() }
    }
}
