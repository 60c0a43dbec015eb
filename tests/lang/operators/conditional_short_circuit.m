% The double operators skip the second operand when the first decides.
%@ source: language.md 3.8
hit = @() error('test:hit', 'evaluated');
assert(~(false && hit()))
assert(true || hit())
assert((2 && 'a') == true && islogical(3 || 0))
