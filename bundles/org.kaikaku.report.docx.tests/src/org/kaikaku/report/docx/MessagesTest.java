package org.kaikaku.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

	private static Properties read(String file) throws Exception {
		Properties properties = new Properties();
		try (InputStream in = DocxExporter.class.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}

	@Test
	void everySentenceExistsInBothLanguagesWithTheSamePlaces() throws Exception {
		Properties japanese = read("messages.properties");
		Properties english = read("messages_en.properties");
		assertEquals(japanese.keySet(), english.keySet());
		assertFalse(japanese.isEmpty());
		for (String key : japanese.stringPropertyNames()) {
			assertEquals(new MessageFormat(japanese.getProperty(key)).getFormatsByArgumentIndex().length,
					new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length, key);
		}
	}

	@Test
	void theFormatIsNamedInTheLanguageOfTheUser() {
		assertEquals("Word文書 (.docx)", new DocxExporter().label(Locale.JAPAN));
		assertEquals("Word document (.docx)", new DocxExporter().label(Locale.US));
		assertEquals("Word文書 (.docx)", new DocxExporter().label(Locale.FRENCH));
	}
}
