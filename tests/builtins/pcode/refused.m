% Files without text are refused with an error that says so.
%@ source: language.md 9.10
pcode f
%@ error: RunMat:unsupported "A P-code file can't be run by this version of RunMat."
