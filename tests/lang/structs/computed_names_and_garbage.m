% A computed name means its field in whatever struct it is used with, however much garbage has come and gone.
%@ source: docs dynamic-field-names
1;
function count(rounds)
  names = {'ant', 'bee', 'c'}; tallies = struct(); waste = {};
  for k = 1:rounds
    name = names{mod(k, 3) + 1}; other = [name 'x'];
    one = struct(name, k); two = struct('first', 1, name, -k); three = struct(other, k, 'z', {1});
    assert(isfield(one, name) && one.(name) == k && two.(name) == -k && two.first == 1)
    assert(~isfield(one, other) && three.(other) == k && ~isfield(three, name))
    two.(name) = k; two.(other) = 7;
    assert(two.(name) == k && two.(other) == 7 && one.(name) == k)
    if isfield(tallies, name), tallies.(name) = tallies.(name) + 1; else, tallies.(name) = 1; end
    waste{mod(k, 5) + 1} = zeros(1, 3000) + k;
  end
  assert(tallies.ant == rounds / 3 && tallies.bee == rounds / 3 && tallies.c == rounds / 3 && waste{2}(1) > 0)
end
count(600)
try, s.a = 1; name = 'b'; s.(name), catch e, assert(strcmp(e.identifier, 'MATLAB:nonExistentField')), end
