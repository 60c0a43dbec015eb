% A variable is set in another workspace.
%@ source: language.md 6.22
set_it();
assert(made == 7)
function set_it()
  assignin('caller', 'made', 7)
end
