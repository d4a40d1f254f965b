# Rails' sanitizer, Sanitize and kramdown of Debian's packages. Reads a list of { kind, html }, prints the results.
require 'json'
require 'kramdown'
require 'rails-html-sanitizer'
require 'sanitize'

rails = Rails::Html::SafeListSanitizer.new

results = JSON.parse($stdin.read).map do |job|
  html = job['html']
  case job['kind']
  when 'rails' then rails.sanitize(html)
  when 'sanitize-basic' then Sanitize.fragment(html, Sanitize::Config::BASIC)
  when 'sanitize-relaxed' then Sanitize.fragment(html, Sanitize::Config::RELAXED)
  when 'kramdown' then Kramdown::Document.new(html).to_html
  end
end
puts JSON.generate({ results: results })
