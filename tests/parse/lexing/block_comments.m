% Block comments nest, and only count alone on their lines (1.5).
%@ source: spec 1.5
%{
text ( [ '
  %{
  inner
  %}
still outer
%}
x = 1; %{ not a block
%{ not a block either
y = 2;
