% Cleanups within cleanups take code in proportion to their source.
%@ source: language.md 7.9
code = 'x = x + 1;';
for k = 1:40
    code = ['unwind_protect, x = 1; unwind_protect_cleanup, ' code ' end_unwind_protect;'];
end
eval(code)
assert(x == 2)
