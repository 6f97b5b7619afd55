"""What makes one file PDF/A-3a and PDF/UA-1 at once: metadata that declares both, readable as it lies."""

from collections.abc import Mapping
from typing import Any

from hirekit.documents.pdf.streams import end_cleanly

UA_PART = """<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>"""


def declare(document: Any, pdf: Any, *, hidden: Mapping[str, str], spare: int = 0) -> None:
    """Write both declarations into the file's metadata, and what form this is into its information.

    PDF/A-3a asks that metadata be stored uncompressed and that another standard's property be described.

    Args:
        spare: How many empty objects to add, which nothing names, for a file that does not end cleanly without.
    """
    import pydyf  # noqa: PLC0415

    header = b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    footer = b'</x:xmpmeta>\n<?xpacket end="r"?>'
    declared = document.metadata.generate_rdf_metadata("a", 3, "A")
    body = declared.replace(b"</rdf:RDF>", UA_PART.encode())
    place = int(pdf.catalog["Metadata"].split()[0])
    metadata = pydyf.Stream([b"\n".join((header, body, footer))], {"Type": "/Metadata", "Subtype": "/XML"})
    metadata.number, metadata.generation, metadata.offset = place, 0, 0
    pdf.objects[place] = metadata
    for name, value in hidden.items():
        pdf.info["Hk" + name.title().replace("_", "")] = pydyf.String(value)
    for _ in range(spare):
        pdf.add_object(pydyf.String(""))
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Stream) and thing.compress:
            end_cleanly(thing)
