% A field named by a variable, which keeps its value.
%@ source: docs dynamic-field-names
1;
function [s, name] = counted(text)
  s = struct(); t = s;
  for k = 1:numel(text) - 1
    name = text(k:k + 1);
    if isfield(s, name), s.(name) = s.(name) + 1; else, s.(name) = 1; end
    t.(text(k)) = k; t.(name) = name;
  end
  assert(isfield(s, 'ab') && ~isfield(s, 'zz') && ~isfield(s, '') && isequal(isfield(t, {'a', 'q'}), [true false]))
  assert(isequal(t.(name), name) && t.b == 5)
end
[s, name] = counted('abcabdab');
assert(isequal(s, struct('ab', 3, 'bc', 1, 'ca', 1, 'bd', 1, 'da', 1)) && isequal(name, 'ab'))
r = s; r.(name) = 'changed'; assert(s.ab == 3 && isequal(r.ab, 'changed'))
try, s.(5) = 1; catch e, disp(e.message), end
try, s.({'ab'}), catch e, disp(e.message), end
%| Dynamic structure field names must be strings.
%| Dynamic structure field names must be strings.
