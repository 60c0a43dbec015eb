//! Machine code: made of Cranelift's instructions by any thread, freed with its last user.

#![allow(unsafe_code, reason = "code memory; each block states its invariant")]

use std::mem::ManuallyDrop;
use std::sync::{Arc, Mutex, OnceLock};

use cranelift_codegen::Context;
use cranelift_codegen::ir::{Function, Signature};
use cranelift_codegen::isa::{CallConv, OwnedTargetIsa, TargetFrontendConfig, TargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_jit::{JITBuilder, JITModule};
use cranelift_module::{FuncId, Linkage, Module, default_libcall_names};

use runmat_vm::vm::Vm;

use crate::abi;
use crate::translate::springboard;

/// What all code of a session stands on: the machine that it is made for, and the springboard.
pub(crate) struct Foundation {
    verify: bool,
    target: OnceLock<Option<OwnedTargetIsa>>,
    springboard: OnceLock<Option<Springboard>>,
}

/// The code through which compiled code calls native functions and keeps all its registers.
struct Springboard {
    address: usize,
    /// Keeps it.
    _code: Mutex<MachineCode>,
}

impl Foundation {
    /// With `verify` all generated instructions are checked.
    pub(crate) fn new(verify: bool) -> Self {
        Foundation { verify, target: OnceLock::new(), springboard: OnceLock::new() }
    }

    /// The machine that code is made for; none where Cranelift doesn't know it.
    pub(crate) fn target(&self) -> Option<&OwnedTargetIsa> {
        self.target.get_or_init(|| target(self.verify)).as_ref()
    }

    /// The address of the springboard, which is made for the first code that needs it. None where there is no memory for
    /// code.
    pub(crate) fn springboard(&self) -> Option<usize> {
        let make = || {
            let isa = self.target()?;
            let mut unit = Unit::new(isa, false);
            let mut function = Function::new();
            springboard(&mut function, isa.default_call_conv(), isa.frontend_config());
            unit.main = Some(unit.declare("springboard", &function.signature).ok()?);
            unit.functions.push((unit.main?, function));
            let code = unit.assemble(&mut Context::new()).ok()?;
            Some(Springboard { address: code.address, _code: Mutex::new(code) })
        };
        self.springboard.get_or_init(make).as_ref().map(|springboard| springboard.address)
    }
}

fn target(verify: bool) -> Option<OwnedTargetIsa> {
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

/// Functions in Cranelift's instructions that call each other, of which machine code is to be made. A unit holds nothing
/// of the session's.
pub(crate) struct Unit {
    module: JITModule,
    pub(crate) functions: Vec<(FuncId, Function)>,
    /// The one that is entered.
    pub(crate) main: Option<FuncId>,
    /// Whether the machine's instructions are wanted as text.
    listing: bool,
}

impl Unit {
    pub(crate) fn new(isa: &Arc<dyn TargetIsa>, listing: bool) -> Self {
        let module = JITModule::new(JITBuilder::with_isa(isa.clone(), default_libcall_names()));
        Unit { module, functions: Vec::new(), main: None, listing }
    }

    /// Makes a function known to the others.
    pub(crate) fn declare(&mut self, name: &str, signature: &Signature) -> Result<FuncId, String> {
        self.module.declare_function(name, Linkage::Local, signature).map_err(|error| error.to_string())
    }

    /// What Cranelift's front end must know of the machine, and the convention of calls.
    pub(crate) fn conventions(&self) -> (TargetFrontendConfig, CallConv) {
        (self.module.target_config(), self.module.isa().default_call_conv())
    }

    /// How many instructions its functions have.
    pub(crate) fn size(&self) -> usize {
        self.functions.iter().map(|(_, function)| function.dfg.num_insts()).sum()
    }

    /// The module, for references from one function to another.
    pub(crate) fn module(&mut self) -> &mut JITModule {
        &mut self.module
    }

    /// Makes the machine code.
    ///
    /// # Errors
    /// What Cranelift says, or that there is no memory for code.
    pub(crate) fn assemble(mut self, context: &mut Context) -> Result<MachineCode, String> {
        let mut size = 0;
        let mut listing = self.listing.then(String::new);
        for (id, function) in self.functions {
            self.module.clear_context(context);
            context.func = function;
            context.set_disasm(self.listing);
            self.module.define_function(id, context).map_err(|error| format!("{error:?}"))?;
            let code = context.compiled_code();
            size += code.map_or(0, |code| code.code_buffer().len());
            if let (Some(listing), Some(text)) = (&mut listing, code.and_then(|code| code.vcode.as_ref())) {
                listing.push_str(text);
            }
        }
        self.module.finalize_definitions().map_err(|error| error.to_string())?;
        let main = self.main.ok_or("a unit has no function to be entered")?;
        let address = self.module.get_finalized_function(main).addr();
        Ok(MachineCode { module: ManuallyDrop::new(self.module), address, size, listing })
    }
}

/// Machine code in pages that can be executed and not written.
pub(crate) struct MachineCode {
    module: ManuallyDrop<JITModule>,
    /// Where it is entered.
    address: usize,
    /// Bytes of the code.
    pub(crate) size: usize,
    /// Its instructions as text, where that was asked for.
    pub(crate) listing: Option<String>,
}

impl MachineCode {
    /// Runs it on the top frame, whose function it was made for; `prepared` is what [`abi::prepare`] has made of the
    /// frame, and so deep may functions without frames call each other.
    pub(crate) fn run(&self, vm: &mut Vm, prepared: &[u64], depth: usize) -> i64 {
        // SAFETY: the main function of what is run was defined with the signature of `abi::Code` (`Interface::new`); the
        // springboard is never entered this way. The caller gives the frame it was made for, and `self` keeps the memory.
        unsafe {
            let entry = std::ptr::with_exposed_provenance::<u8>(self.address);
            abi::enter(std::mem::transmute::<*const u8, abi::Code>(entry), vm, prepared, depth)
        }
    }
}

impl Drop for MachineCode {
    fn drop(&mut self) {
        // SAFETY: taken once; whoever runs the code holds a reference to what owns `self`, so that it doesn't run now.
        unsafe { ManuallyDrop::take(&mut self.module).free_memory() }
    }
}
