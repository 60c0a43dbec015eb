% Code runs in the workspace of the caller.
%@ source: language.md 6.22
v = 5;
look();
assert(v == 6)
function look()
  assert(evalin('caller', 'v') == 5)
  evalin('caller', 'v = 6;')
end
