% Block comments nest, and one with text beside its brace is a line comment.
%@ source: language.md 1.5
x = 1;
%{
x = 2;
  %{
  x = 3;
  %}
x = 4;
%}
%{ x = 5;
y = 'a % b';   % only this is a comment
assert(x == 1)
assert(numel(y) == 5)
