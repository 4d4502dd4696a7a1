"""Reports in parts: facts and words, published language by language from the same facts.

A paper has versions. Each version has parts, each part has facts (frozen words of every
language of the product) and a text that people write and translate. The first edition freezes
facts and order; translations follow, each published as an edition of its own. An app brings its
four models (`bic.papers.models`), its verbs (`bic.papers.writing.Writing`) and its pages
(`bic.papers.pages`, `bic.papers.editions`, `bic.papers.texts`).
"""
