% Compiled functions are refused with an error that says so.
%@ source: language.md 9.10
mex f.c
%@ error: RunMat:unsupported "A MEX function can't be run by this version of RunMat."
