//! Machine code: made once, run through a pointer, freed with its last user.

#![allow(unsafe_code, reason = "code memory; each block states its invariant")]

use std::mem::ManuallyDrop;
use std::sync::Arc;

use cranelift_codegen::isa::{OwnedTargetIsa, TargetIsa};
use cranelift_codegen::settings::{self, Configurable};
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use cranelift_jit::{JITBuilder, JITModule};
use cranelift_module::{Linkage, Module, default_libcall_names};

use runmat_vm::vm::Vm;

use crate::abi;
use crate::translate::{Exit, Request, Translator, entry_signature, springboard};
use crate::types::Ty;

/// The machine that code is made for; none where Cranelift doesn't know it.
pub(crate) fn target(verify: bool) -> Option<OwnedTargetIsa> {
    let mut flags = settings::builder();
    let settings = [
        ("opt_level", "speed"),
        ("enable_verifier", if verify { "true" } else { "false" }),
        ("is_pic", "false"),
        ("use_colocated_libcalls", "false"),
        ("preserve_frame_pointers", "true"),
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
    /// Instructions that the interpreter runs.
    pub(crate) generic: Vec<(u32, &'static str)>,
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
    /// Compiles a part of a function.
    ///
    /// # Errors
    /// Why it couldn't be, in words for the log.
    pub(crate) fn new(
        isa: &Arc<dyn TargetIsa>,
        request: Request<'_>,
        listing: Option<&mut Listing>,
    ) -> Result<Self, String> {
        let name =
            format!("{}:{}", request.proto.trace_name(), request.code.instructions[request.entry].pc / 4);
        let mut module = JITModule::new(JITBuilder::with_isa(isa.clone(), default_libcall_names()));
        let mut context = module.make_context();
        let mut functions = FunctionBuilderContext::new();
        context.func.signature = entry_signature(isa.default_call_conv());
        let mut translator = Translator::new(request);
        if !translator.analyse() {
            return Err("its types don't settle".into());
        }
        let builder = FunctionBuilder::new(&mut context.func, &mut functions);
        translator.emit(builder).finalize(module.target_config());
        let (exits, generic) =
            (std::mem::take(&mut translator.exits), std::mem::take(&mut translator.generic));
        let entry_types = std::mem::take(&mut translator.entry_types);
        drop(translator);
        let clif = listing.is_some().then(|| context.func.display().to_string());
        context.set_disasm(listing.is_some());
        let id = module
            .declare_function(&name, Linkage::Local, &context.func.signature)
            .map_err(|error| error.to_string())?;
        module.define_function(id, &mut context).map_err(|error| format!("{error:?}"))?;
        if std::env::var_os("OPTCLIF").is_some() {
            eprintln!("{}", context.func.display());
        }
        let code = context.compiled_code();
        let size = code.map_or(0, |code| code.code_buffer().len());
        if let Some(listing) = listing {
            listing.clif = clif;
            listing.assembly = code.and_then(|code| code.vcode.clone());
        }
        module.finalize_definitions().map_err(|error| error.to_string())?;
        let address = module.get_finalized_function(id);
        // SAFETY: the function was defined with the signature of `abi::Code`.
        let entry = unsafe { std::mem::transmute::<*const u8, abi::Code>(address) };
        Ok(Compiled { module: ManuallyDrop::new(module), entry, entry_types, exits, size, generic })
    }

    /// Runs it on the top frame, whose function it was made for. None when the frame doesn't hold what it was made for.
    pub(crate) fn run(&self, vm: &mut Vm) -> Option<i64> {
        let mut prepared = Vec::with_capacity(4 * self.entry_types.len());
        // SAFETY: the caller runs it on the frame of its function; `self` keeps the memory.
        abi::prepare(vm, &self.entry_types, &mut prepared)
            .then(|| unsafe { abi::enter(self.entry, vm, &prepared) })
    }
}

impl Drop for Compiled {
    fn drop(&mut self) {
        // SAFETY: taken once; whoever runs the code holds a reference to `self`, so that it doesn't run now.
        unsafe { ManuallyDrop::take(&mut self.module).free_memory() }
    }
}
